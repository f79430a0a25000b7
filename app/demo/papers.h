#pragma once
// The papers of the demo library: notes, data sheets and tables, as somebody would have written
// them. UTF-8.

#include <QByteArray>

namespace vams::demo::papers {

QByteArray impellerReadme();
QByteArray balanceReport();
QByteArray impellerInspection();
QByteArray gearData();
QByteArray pressureTest();
QByteArray valveParts();
QByteArray thermalRun();
QByteArray bearingSheet();
QByteArray commissioning();
QByteArray vibration();
QByteArray registration();
QByteArray fieldNotes();
QByteArray deviation();
QByteArray groundControl();
QByteArray packingList();

} // namespace vams::demo::papers
