<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AssetOffer</name>
    <message>
        <source>A file could not be copied for another program.</source>
        <translation>Eine Datei konnte nicht für ein anderes Programm kopiert werden.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no place for the files.</source>
        <translation>Es gibt keinen Platz für die Dateien.</translation>
    </message>
</context>
<context>
    <name>AssetOrder</name>
    <message>
        <source>Date not known</source>
        <translation>Datum unbekannt</translation>
    </message>
</context>
<context>
    <name>AssetText</name>
    <message>
        <source>%1 assets</source>
        <translation>%1 Assets</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>1 asset</source>
        <translation>1 Asset</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>Archiviert: %1</translation>
    </message>
    <message>
        <source>Changed since %1 was made</source>
        <translation>Geändert, seit %1 erstellt wurde</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>Keine Vorschau: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Point cloud</source>
        <translation>Punktwolke</translation>
    </message>
    <message>
        <source>Several files</source>
        <translation>Mehrere Dateien</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Changes of rights</source>
        <translation>Änderungen von Rechten</translation>
    </message>
    <message>
        <source>Decisions on rights</source>
        <translation>Entscheidungen über Rechte</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Files sent and taken</source>
        <translation>Gesendete und empfangene Dateien</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Streamed files</source>
        <translation>Gestreamte Dateien</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose one of %1</source>
        <translation>Eins von %1 wählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About VAMS Desktop</source>
        <translation>Über VAMS Desktop</translation>
    </message>
    <message>
        <source>Add metadata field</source>
        <translation>Metadatenfeld hinzufügen</translation>
    </message>
    <message>
        <source>All assets</source>
        <translation>Alle Assets</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archive asset</source>
        <translation>Asset archivieren</translation>
    </message>
    <message>
        <source>Archive version</source>
        <translation>Version archivieren</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose program...</source>
        <translation>Programm wählen...</translation>
    </message>
    <message>
        <source>Close library</source>
        <translation>Bibliothek schließen</translation>
    </message>
    <message>
        <source>Close the viewer</source>
        <translation>Betrachter schließen</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>Befehlspalette...</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Kompakte Liste</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich:</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>Mit einem Server verbinden...</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Copy download link</source>
        <translation>Download-Link kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy snapshot</source>
        <translation>Schnappschuss kopieren</translation>
    </message>
    <message>
        <source>Copy to...</source>
        <translation>Kopieren nach...</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Delete asset for good...</source>
        <translation>Asset endgültig löschen...</translation>
    </message>
    <message>
        <source>Delete for good...</source>
        <translation>Endgültig löschen...</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Löschen...</translation>
    </message>
    <message>
        <source>Download this version...</source>
        <translation>Diese Version herunterladen ...</translation>
    </message>
    <message>
        <source>Download without folders...</source>
        <translation>Ohne Ordner herunterladen...</translation>
    </message>
    <message>
        <source>Download...</source>
        <translation>Herunterladen...</translation>
    </message>
    <message>
        <source>Edit alias...</source>
        <translation>Alias bearbeiten...</translation>
    </message>
    <message>
        <source>Edit comment and alias...</source>
        <translation>Kommentar und Alias bearbeiten...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>Explore the demo library</source>
        <translation>Demobibliothek erkunden</translation>
    </message>
    <message>
        <source>Export metadata...</source>
        <translation>Metadaten exportieren ...</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Fetch it all the same</source>
        <translation>Trotzdem abrufen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Fit the whole graph</source>
        <translation>Ganzen Graphen zeigen</translation>
    </message>
    <message>
        <source>Follow, or stop following</source>
        <translation>Folgen oder nicht mehr folgen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go back to this version...</source>
        <translation>Zu dieser Version zurückkehren...</translation>
    </message>
    <message>
        <source>Go to a place or link...</source>
        <translation>Zu einem Ort oder Link gehen...</translation>
    </message>
    <message>
        <source>Graph as at first</source>
        <translation>Graph wie zu Beginn</translation>
    </message>
    <message>
        <source>Graph larger</source>
        <translation>Graph vergrößern</translation>
    </message>
    <message>
        <source>Graph smaller</source>
        <translation>Graph verkleinern</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Group by database</source>
        <translation>Nach Datenbank gruppieren</translation>
    </message>
    <message>
        <source>Group by month</source>
        <translation>Nach Monat gruppieren</translation>
    </message>
    <message>
        <source>Group by type</source>
        <translation>Nach Typ gruppieren</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Import metadata...</source>
        <translation>Metadaten importieren ...</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Größere Bilder</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Link asset...</source>
        <translation>Asset verknüpfen...</translation>
    </message>
    <message>
        <source>Links as a graph</source>
        <translation>Verknüpfungen als Graph</translation>
    </message>
    <message>
        <source>Links as a tree</source>
        <translation>Verknüpfungen als Baum</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Move to...</source>
        <translation>Verschieben nach...</translation>
    </message>
    <message>
        <source>New asset...</source>
        <translation>Neues Asset...</translation>
    </message>
    <message>
        <source>New database...</source>
        <translation>Neue Datenbank...</translation>
    </message>
    <message>
        <source>New entry...</source>
        <translation>Neuer Eintrag...</translation>
    </message>
    <message>
        <source>New folder...</source>
        <translation>Neuer Ordner...</translation>
    </message>
    <message>
        <source>New library...</source>
        <translation>Neue Bibliothek...</translation>
    </message>
    <message>
        <source>New version...</source>
        <translation>Neue Version...</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Next part of the asset</source>
        <translation>Nächster Teil des Assets</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Open in the program of the system</source>
        <translation>Im Programm des Systems öffnen</translation>
    </message>
    <message>
        <source>Open library...</source>
        <translation>Bibliothek öffnen...</translation>
    </message>
    <message>
        <source>Open linked asset</source>
        <translation>Verknüpftes Asset öffnen</translation>
    </message>
    <message>
        <source>Open the file of side A</source>
        <translation>Datei der Seite A öffnen</translation>
    </message>
    <message>
        <source>Open the file of side B</source>
        <translation>Datei der Seite B öffnen</translation>
    </message>
    <message>
        <source>Open this page in a new window</source>
        <translation>Diese Seite in einem neuen Fenster öffnen</translation>
    </message>
    <message>
        <source>Open vams:// links with this program</source>
        <translation>vams://-Links mit diesem Programm öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Vorherige Datei</translation>
    </message>
    <message>
        <source>Previous part of the asset</source>
        <translation>Vorheriger Teil des Assets</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schnellansicht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Remove preview picture</source>
        <translation>Vorschaubild entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename asset</source>
        <translation>Asset umbenennen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore asset</source>
        <translation>Asset wiederherstellen</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>Version wiederherstellen</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Run workflow...</source>
        <translation>Workflow ausführen...</translation>
    </message>
    <message>
        <source>Save metadata</source>
        <translation>Metadaten speichern</translation>
    </message>
    <message>
        <source>Save search...</source>
        <translation>Suche speichern...</translation>
    </message>
    <message>
        <source>Save snapshot...</source>
        <translation>Schnappschuss speichern...</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Set preview picture...</source>
        <translation>Vorschaubild festlegen...</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Einstellungen...</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als Text zeigen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>In ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Show its bytes</source>
        <translation>Bytes anzeigen</translation>
    </message>
    <message>
        <source>Show the files of this version</source>
        <translation>Dateien dieser Version zeigen</translation>
    </message>
    <message>
        <source>Show the newest revision</source>
        <translation>Neueste Revision zeigen</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Kleinere Bilder</translation>
    </message>
    <message>
        <source>Snapshot as asset preview</source>
        <translation>Schnappschuss als Vorschaubild</translation>
    </message>
    <message>
        <source>Snapshot as file preview</source>
        <translation>Schnappschuss als Vorschaubild der Datei</translation>
    </message>
    <message>
        <source>Sort by modified</source>
        <translation>Nach Änderung sortieren</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Nach Name sortieren</translation>
    </message>
    <message>
        <source>Sort by size</source>
        <translation>Nach Größe sortieren</translation>
    </message>
    <message>
        <source>Sort by type</source>
        <translation>Nach Typ sortieren</translation>
    </message>
    <message>
        <source>Sort in library order</source>
        <translation>In Reihenfolge der Bibliothek sortieren</translation>
    </message>
    <message>
        <source>Swap the compared versions</source>
        <translation>Verglichene Versionen tauschen</translation>
    </message>
    <message>
        <source>Switch library...</source>
        <translation>Bibliothek wechseln...</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>Design wechseln</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Upload a folder...</source>
        <translation>Ordner hochladen...</translation>
    </message>
    <message>
        <source>Upload files...</source>
        <translation>Dateien hochladen...</translation>
    </message>
</context>
<context>
    <name>Constraints</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <translation>%1; oder %2</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 erlauben</translation>
    </message>
    <message>
        <source>Allow and deny</source>
        <translation>Erlauben und verweigern</translation>
    </message>
    <message>
        <source>Asset name</source>
        <translation>Name des Assets</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Asset-Typ</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deny %1</source>
        <translation>%1 verweigern</translation>
    </message>
    <message>
        <source>Execution type</source>
        <translation>Art der Ausführung</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Art des Objekts</translation>
    </message>
    <message>
        <source>Metadata schemas</source>
        <translation>Metadatenschemas</translation>
    </message>
    <message>
        <source>No rights</source>
        <translation>Keine Rechte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipeline type</source>
        <translation>Pipelinetyp</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Schema is of</source>
        <translation>Schema gilt für</translation>
    </message>
    <message>
        <source>Schema name</source>
        <translation>Name des Schemas</translation>
    </message>
    <message>
        <source>Server routes</source>
        <translation>Serverrouten</translation>
    </message>
    <message>
        <source>Tag name</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Tag type</source>
        <translation>Schlagworttyp</translation>
    </message>
    <message>
        <source>Tag types</source>
        <translation>Schlagworttypen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User roles</source>
        <translation>Benutzerrollen</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>has the text or tag</source>
        <translation>hat den Text oder das Schlagwort</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>lacks the text or tag</source>
        <translation>hat den Text oder das Schlagwort nicht</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>What is open could not be kept.</source>
        <translation>Die geöffneten Fenster konnten nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>Executions</name>
    <message>
        <source>A file that came</source>
        <translation>Eine neue Datei</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The whole asset</source>
        <translation>Das ganze Asset</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
</context>
<context>
    <name>FacetGroups</name>
    <message>
        <source>No files</source>
        <translation>Keine Dateien</translation>
    </message>
    <message>
        <source>Several files</source>
        <translation>Mehrere Dateien</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>GraphText</name>
    <message>
        <source>%1, this asset</source>
        <translation>%1, dieses Asset</translation>
    </message>
    <message numerus="yes">
        <source>%n children you may not see</source>
        <translation><numerusform>%n Kind, das Sie nicht sehen dürfen</numerusform><numerusform>%n Kinder, die Sie nicht sehen dürfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parents you may not see</source>
        <translation><numerusform>%n Elternteil, das Sie nicht sehen dürfen</numerusform><numerusform>%n Eltern, die Sie nicht sehen dürfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n related you may not see</source>
        <translation><numerusform>%n Verwandtes, das Sie nicht sehen dürfen</numerusform><numerusform>%n Verwandte, die Sie nicht sehen dürfen</numerusform></translation>
    </message>
    <message>
        <source>Children, %1</source>
        <translation>Kinder, %1</translation>
    </message>
    <message>
        <source>Parents, %1</source>
        <translation>Eltern, %1</translation>
    </message>
    <message>
        <source>Related, %1</source>
        <translation>Verwandte, %1</translation>
    </message>
    <message>
        <source>alias %1</source>
        <translation>Alias %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>und %n weiterer</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
    <message>
        <source>as above</source>
        <translation>wie oben</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message numerus="yes">
        <source>child, %n levels down</source>
        <translation><numerusform>Kind, %n Ebene darunter</numerusform><numerusform>Kind, %n Ebenen darunter</numerusform></translation>
    </message>
    <message>
        <source>more hangs on it</source>
        <translation>daran hängt noch mehr</translation>
    </message>
    <message>
        <source>of the database %1</source>
        <translation>aus der Datenbank %1</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Elternteil</translation>
    </message>
    <message numerus="yes">
        <source>parent, %n levels up</source>
        <translation><numerusform>Elternteil, %n Ebene darüber</numerusform><numerusform>Elternteil, %n Ebenen darüber</numerusform></translation>
    </message>
    <message>
        <source>related</source>
        <translation>verwandt</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>what hangs on it is shown above</source>
        <translation>was daran hängt, steht weiter oben</translation>
    </message>
</context>
<context>
    <name>HexDump</name>
    <message>
        <source>7-Zip archive</source>
        <translation>7-Zip-Archiv</translation>
    </message>
    <message>
        <source>Binary FBX scene</source>
        <translation>Binäre FBX-Szene</translation>
    </message>
    <message>
        <source>Binary USD scene</source>
        <translation>Binäre USD-Szene</translation>
    </message>
    <message>
        <source>Binary glTF model</source>
        <translation>Binäres glTF-Modell</translation>
    </message>
    <message>
        <source>Blender scene</source>
        <translation>Blender-Szene</translation>
    </message>
    <message>
        <source>E57 point cloud</source>
        <translation>E57-Punktwolke</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF-Bild</translation>
    </message>
    <message>
        <source>Gzip archive</source>
        <translation>Gzip-Archiv</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>LAS or LAZ point cloud</source>
        <translation>LAS- oder LAZ-Punktwolke</translation>
    </message>
    <message>
        <source>MP4 or QuickTime video</source>
        <translation>MP4- oder QuickTime-Video</translation>
    </message>
    <message>
        <source>Matroska or WebM video</source>
        <translation>Matroska- oder WebM-Video</translation>
    </message>
    <message>
        <source>Ogg audio or video</source>
        <translation>Ogg-Audio oder -Video</translation>
    </message>
    <message>
        <source>OpenEXR picture</source>
        <translation>OpenEXR-Bild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PLY model or point cloud</source>
        <translation>PLY-Modell oder -Punktwolke</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Photoshop document</source>
        <translation>Photoshop-Dokument</translation>
    </message>
    <message>
        <source>Program for Linux</source>
        <translation>Programm für Linux</translation>
    </message>
    <message>
        <source>Program for Windows</source>
        <translation>Programm für Windows</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>RAR-Archiv</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>STEP exchange file (CAD or IFC)</source>
        <translation>STEP-Austauschdatei (CAD oder IFC)</translation>
    </message>
    <message>
        <source>STL model as text</source>
        <translation>STL-Modell als Text</translation>
    </message>
    <message>
        <source>TAR archive</source>
        <translation>TAR-Archiv</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF-Bild</translation>
    </message>
    <message>
        <source>TIFF picture, big-endian</source>
        <translation>TIFF-Bild, Big-Endian</translation>
    </message>
    <message>
        <source>USD scene as text</source>
        <translation>USD-Szene als Text</translation>
    </message>
    <message>
        <source>WAVE audio</source>
        <translation>WAVE-Audio</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>XML text</source>
        <translation>XML-Text</translation>
    </message>
    <message>
        <source>ZIP archive, or a format built on it</source>
        <translation>ZIP-Archiv oder ein darauf aufbauendes Format</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>Zstandard-Archiv</translation>
    </message>
</context>
<context>
    <name>HitText</name>
    <message>
        <source>%1 in %2</source>
        <comment>a file: asset, database</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>%1 Ergebnisse</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a field, before its value</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 Ergebnis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Version comment</source>
        <translation>Versionskommentar</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>more than %1 results</source>
        <translation>mehr als %1 Ergebnisse</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>No JSON: line %1, position %2 cannot be read.</source>
        <translation>Kein JSON: Zeile %1, Position %2 ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Pseudo language</source>
        <translation>Pseudosprache</translation>
    </message>
</context>
<context>
    <name>MatrixEditor</name>
    <message>
        <source>Copy sixteen numbers first.</source>
        <translation>Kopieren Sie zuerst sechzehn Zahlen.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Identity for %1</source>
        <translation>Einheitsmatrix für %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a matrix into %1</source>
        <translation>Eine Matrix in %1 einfügen</translation>
    </message>
    <message>
        <source>Sixteen numbers, in any form</source>
        <translation>Sechzehn Zahlen, in beliebiger Form</translation>
    </message>
</context>
<context>
    <name>MetadataCsv</name>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The columns Name and Value are needed.</source>
        <translation>Die Spalten Name und Value sind nötig.</translation>
    </message>
    <message>
        <source>There are too many columns. Put texts in "quotation marks".</source>
        <translation>Es sind zu viele Spalten. Setzen Sie Texte in "Anführungszeichen".</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>There is no type called %1.</source>
        <translation>Es gibt keinen Typ namens %1.</translation>
    </message>
    <message>
        <source>There is no value for %1.</source>
        <translation>Für %1 fehlt der Wert.</translation>
    </message>
</context>
<context>
    <name>NumbersEditor</name>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message>
        <source>Check that it is complete and has not expired.</source>
        <translation>Prüfen Sie, ob es vollständig und noch nicht abgelaufen ist.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder, so that nothing gets mixed up.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner, damit nichts vermischt wird.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the file library.sqlite.</source>
        <translation>Wählen Sie den Ordner, der die Datei library.sqlite enthält.</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder.</source>
        <translation>Schließen Sie das zugehörige Laufwerk an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Demo library</source>
        <translation>Demobibliothek</translation>
    </message>
    <message>
        <source>It is where it was. Another drive needs a backup that is opened there; a folder of this name must not be there already.</source>
        <translation>Sie ist, wo sie war. Für ein anderes Laufwerk ist eine Sicherung nötig, die dort geöffnet wird; ein Ordner dieses Namens darf dort noch nicht vorhanden sein.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öffnen Sie sie oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Signed in with a token</source>
        <translation>Mit einem Token angemeldet</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Der Ordner ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The library could not be moved.</source>
        <translation>Die Bibliothek konnte nicht verschoben werden.</translation>
    </message>
    <message>
        <source>The server does not accept this token or API key.</source>
        <translation>Der Server akzeptiert dieses Token oder diesen API-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>There is a library in this folder already.</source>
        <translation>In diesem Ordner gibt es bereits eine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no library in this folder.</source>
        <translation>In diesem Ordner gibt es keine Bibliothek.</translation>
    </message>
</context>
<context>
    <name>PaletteEntry</name>
    <message>
        <source>%1, archived</source>
        <translation>%1, archiviert</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>A dot and up to 7 letters or digits, such as .glb.</source>
        <translation>Ein Punkt und bis zu 7 Buchstaben oder Ziffern, etwa .glb.</translation>
    </message>
    <message>
        <source>As in arn:aws:events:eu-central-1:123456789012:event-bus/name.</source>
        <translation>Wie in arn:aws:events:eu-central-1:123456789012:event-bus/name.</translation>
    </message>
    <message>
        <source>As in https://sqs.eu-central-1.amazonaws.com/123456789012/queue.</source>
        <translation>Wie in https://sqs.eu-central-1.amazonaws.com/123456789012/queue.</translation>
    </message>
    <message>
        <source>At least %1 letters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>At most %1 bytes.</source>
        <translation>Höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>At most %1 letters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>At most %1 seconds, a week.</source>
        <translation>Höchstens %1 Sekunden, eine Woche.</translation>
    </message>
    <message>
        <source>Less than the timeout, %1 seconds.</source>
        <translation>Weniger als die Zeitgrenze, %1 Sekunden.</translation>
    </message>
    <message>
        <source>Letters, digits, - . and _, and not "aws." in front.</source>
        <translation>Buchstaben, Ziffern, - . und _, ohne „aws.“ am Anfang.</translation>
    </message>
    <message>
        <source>Write a kind of file, such as .glb, or .all.</source>
        <translation>Geben Sie eine Dateiart wie .glb ein, oder .all.</translation>
    </message>
    <message>
        <source>Write the address of the queue.</source>
        <translation>Geben Sie die Adresse der Warteschlange ein.</translation>
    </message>
    <message>
        <source>Write whole seconds.</source>
        <translation>Geben Sie ganze Sekunden ein.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Automate</source>
        <translation>Automatisierung</translation>
    </message>
    <message>
        <source>Buckets and folders</source>
        <translation>Buckets und Ordner</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Metadata schemas</source>
        <translation>Metadatenschemas</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>User roles</source>
        <translation>Benutzerrollen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>%1 hours ago</source>
        <translation>vor %1 Stunden</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>vor %1 Minuten</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>%1 blobs</source>
        <translation>%1 Blobs</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 Dokumente</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>%1 queues</source>
        <translation>%1 Warteschlangen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>1 blob</source>
        <translation>1 Blob</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <source>1 queue</source>
        <translation>1 Warteschlange</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Check the chain on the page Audit: it names the first row that is not as it was written.</source>
        <translation>Prüfen Sie die Kette auf der Seite „Prüfprotokoll“: Sie nennt die erste Zeile, die nicht mehr so ist, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Connect the drive or bring the files back. Nothing in the library is lost; it sees them again by itself.</source>
        <translation>Schließen Sie das Laufwerk an oder bringen Sie die Dateien zurück. Nichts in der Bibliothek ist verloren; sie findet die Dateien von selbst wieder.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>It tries again by itself. If the error stays, restart the program and copy the text above into a report.</source>
        <translation>Es wird von selbst erneut versucht. Bleibt der Fehler, starten Sie das Programm neu und kopieren Sie den Text oben in eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>Log groups</source>
        <translation>Protokollgruppen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the library, or move the library to a larger one.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger der Bibliothek oder verschieben Sie die Bibliothek auf einen größeren.</translation>
    </message>
    <message>
        <source>Messages that failed too often wait here. Have them tried again once the cause is gone; the others go on meanwhile.</source>
        <translation>Nachrichten, die zu oft fehlgeschlagen sind, warten hier. Lassen Sie sie erneut versuchen, sobald die Ursache behoben ist; die anderen laufen inzwischen weiter.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Search indexes</source>
        <translation>Suchindizes</translation>
    </message>
    <message>
        <source>Serve the library without --search off to search it.</source>
        <translation>Stellen Sie die Bibliothek ohne --search off bereit, um sie zu durchsuchen.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>A saved search has this name already.</source>
        <translation>Eine gespeicherte Suche heißt schon so.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Umbenennen...</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Search "%1" removed</source>
        <translation>Suche „%1“ entfernt</translation>
    </message>
    <message>
        <source>There are %1 saved searches. Remove one first.</source>
        <translation>Es gibt %1 gespeicherte Suchen. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Schreiben Sie einen Namen.</translation>
    </message>
</context>
<context>
    <name>SceneData</name>
    <message>
        <source>Check it in the program that wrote it.</source>
        <translation>Prüfen Sie sie in dem Programm, das sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Parts with damaged or no geometry are left out.</source>
        <translation>Teile mit beschädigter oder ohne Geometrie werden ausgelassen.</translation>
    </message>
    <message>
        <source>This file holds no geometry that can be shown.</source>
        <translation>Diese Datei enthält keine Geometrie, die angezeigt werden kann.</translation>
    </message>
</context>
<context>
    <name>ShortcutPresets</name>
    <message>
        <source>Ctrl+F finds commands, Ctrl+Space is full screen.</source>
        <translation>Strg+F findet Befehle, Strg+Leertaste schaltet auf Vollbild.</translation>
    </message>
    <message>
        <source>F3 finds commands, Backspace goes back, Ctrl+Alt+Space is full screen.</source>
        <translation>F3 findet Befehle, die Rücktaste geht zurück, Strg+Alt+Leertaste schaltet auf Vollbild.</translation>
    </message>
    <message>
        <source>Like Blender</source>
        <translation>Wie Blender</translation>
    </message>
    <message>
        <source>Like Maya</source>
        <translation>Wie Maya</translation>
    </message>
    <message>
        <source>The program's own.</source>
        <translation>Die des Programms.</translation>
    </message>
</context>
<context>
    <name>SpokenText</name>
    <message>
        <source>none</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>SwitchEditor</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>TextPages</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ValueAdvice</name>
    <message>
        <source>%1 goes from -%2 to %2.</source>
        <translation>%1 reicht von -%2 bis %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>A number is needed for each of %1.</source>
        <translation>Für jedes von %1 ist eine Zahl nötig.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Wählen Sie eins davon: %1.</translation>
    </message>
    <message>
        <source>GeoJSON is an object that has a "type".</source>
        <translation>GeoJSON ist ein Objekt, das einen "type" hat.</translation>
    </message>
    <message>
        <source>This is not JSON. Names and texts stand in "quotation marks".</source>
        <translation>Das ist kein JSON. Namen und Texte stehen in "Anführungszeichen".</translation>
    </message>
    <message>
        <source>This is not a date. Write %1.</source>
        <translation>Das ist kein Datum. Schreiben Sie %1.</translation>
    </message>
    <message>
        <source>This is not a date. Write year, month and day, such as %1.</source>
        <translation>Das ist kein Datum. Schreiben Sie Jahr, Monat und Tag, etwa %1.</translation>
    </message>
    <message>
        <source>This is not a number. Write %1 and leave the unit out.</source>
        <translation>Das ist keine Zahl. Schreiben Sie %1 und lassen Sie die Einheit weg.</translation>
    </message>
    <message>
        <source>This is not a number. Write %1, with a point.</source>
        <translation>Das ist keine Zahl. Schreiben Sie %1, mit einem Punkt.</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only, such as 4.86.</source>
        <translation>Das ist keine Zahl. Schreiben Sie nur Ziffern, etwa 4.86.</translation>
    </message>
    <message>
        <source>Write a point: %1</source>
        <translation>Schreiben Sie einen Punkt: %1</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schreiben Sie true oder false.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--language takes en, de, qps or qps-rtl.</source>
        <translation>--language erwartet en, de, qps oder qps-rtl.</translation>
    </message>
    <message>
        <source>--theme takes dark or light.</source>
        <translation>--theme erwartet dark oder light.</translation>
    </message>
    <message>
        <source>A vams:// link, or a library folder.</source>
        <translation>Ein vams://-Link oder ein Bibliotheksordner.</translation>
    </message>
    <message>
        <source>Connect to this VAMS server.</source>
        <translation>Mit diesem VAMS-Server verbinden.</translation>
    </message>
    <message>
        <source>File with the token or API key for --server.</source>
        <translation>Datei mit dem Token oder API-Schlüssel für --server.</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>Ein weiteres Fenster öffnen.</translation>
    </message>
    <message>
        <source>Open the demo library.</source>
        <translation>Die Demobibliothek öffnen.</translation>
    </message>
    <message>
        <source>Open this library folder.</source>
        <translation>Diesen Bibliotheksordner öffnen.</translation>
    </message>
    <message>
        <source>The token file cannot be read: %1</source>
        <translation>Die Tokendatei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This is no link of this program: %1</source>
        <translation>Dies ist kein Link dieses Programms: %1</translation>
    </message>
    <message>
        <source>dark or light.</source>
        <translation>dark oder light.</translation>
    </message>
    <message>
        <source>en, de, qps or qps-rtl.</source>
        <translation>en, de, qps oder qps-rtl.</translation>
    </message>
</context>
<context>
    <name>vams::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>vams::api</name>
    <message>
        <source>Ask an administrator for the right to do this.</source>
        <translation>Bitten Sie eine Administratorin oder einen Administrator um das nötige Recht.</translation>
    </message>
    <message>
        <source>Check that the address is that of a VAMS server of a supported version.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem VAMS-Server einer unterstützten Version gehört.</translation>
    </message>
    <message>
        <source>Check that the disk has room.</source>
        <translation>Prüfen Sie, ob der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>Refresh the page; it may have been moved or deleted.</source>
        <translation>Aktualisieren Sie die Seite; es wurde vielleicht verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>The server's answer could not be understood.</source>
        <translation>Die Antwort des Servers war nicht verständlich.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, kopieren Sie die Details.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>vams::backend</name>
    <message>
        <source>%1 cannot be written to. Check the rights of the folder.</source>
        <translation>In %1 kann nicht geschrieben werden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>%1 holds other files. Choose an empty folder for a new library.</source>
        <translation>%1 enthält andere Dateien. Wählen Sie einen leeren Ordner für eine neue Bibliothek.</translation>
    </message>
    <message>
        <source>%1 is on a network drive (%2). A library must be on a local disk, or its database can be damaged; share it with "vams serve" instead.</source>
        <translation>%1 liegt auf einem Netzlaufwerk (%2). Eine Bibliothek muss auf einem lokalen Datenträger liegen, sonst kann ihre Datenbank beschädigt werden; geben Sie sie stattdessen mit „vams serve“ frei.</translation>
    </message>
    <message>
        <source>%1 is on a network drive (%2). Choose a folder on a local disk; a team shares a library with "vams serve".</source>
        <translation>%1 liegt auf einem Netzlaufwerk (%2). Wählen Sie einen Ordner auf einem lokalen Datenträger; ein Team teilt eine Bibliothek mit „vams serve“.</translation>
    </message>
    <message>
        <source>Check that the disk has room and can be written to.</source>
        <translation>Prüfen Sie, ob der Datenträger Platz hat und beschreibbar ist.</translation>
    </message>
    <message>
        <source>Restore the newest file of its backups folder.</source>
        <translation>Stellen Sie die neueste Datei aus ihrem Ordner „backups“ wieder her.</translation>
    </message>
    <message>
        <source>The disk that holds the library is full. Free some space and try again; nothing was changed.</source>
        <translation>Der Datenträger der Bibliothek ist voll. Geben Sie Platz frei und versuchen Sie es erneut; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library's database could not be opened.</source>
        <translation>Die Datenbank der Bibliothek konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The library's database is damaged.</source>
        <translation>Die Datenbank der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>In %1 gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>This library is open in %1 (process %2 on %3). Close it there first, or connect to it if that is "vams serve".</source>
        <translation>Diese Bibliothek ist in %1 geöffnet (Prozess %2 auf %3). Schließen Sie sie dort zuerst, oder verbinden Sie sich damit, falls das „vams serve“ ist.</translation>
    </message>
    <message>
        <source>This library was written by a newer version of VAMS Desktop (schema %1, this program knows %2). Update the program; nothing was changed.</source>
        <translation>Diese Bibliothek wurde von einer neueren Version von VAMS Desktop geschrieben (Schema %1, dieses Programm kennt %2). Aktualisieren Sie das Programm; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>vams::demo</name>
    <message>
        <source>A temporary file could not be written.</source>
        <translation>Eine temporäre Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>Preparing databases and tags</source>
        <translation>Datenbanken und Schlagwörter werden vorbereitet</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Replaced by Impeller 212</source>
        <translation>Ersetzt durch Impeller 212</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>The demo library is ready</source>
        <translation>Die Demobibliothek ist bereit</translation>
    </message>
    <message>
        <source>The library has no bucket for files.</source>
        <translation>Die Bibliothek hat keinen Bucket für Dateien.</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Es ist kein Platz für temporäre Dateien.</translation>
    </message>
</context>
<context>
    <name>vams::desktop::Desktop</name>
    <message>
        <source>Open it once, then the link again.</source>
        <translation>Öffnen Sie sie einmal und dann den Link erneut.</translation>
    </message>
    <message>
        <source>The link leads to another library</source>
        <translation>Der Link führt zu einer anderen Bibliothek</translation>
    </message>
    <message>
        <source>There is no library "%1" among those that were open here.</source>
        <translation>Unter den hier geöffneten Bibliotheken gibt es keine namens „%1“.</translation>
    </message>
</context>
<context>
    <name>vams::desktop::DesktopWindow</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung mit %1 wird hergestellt</translation>
    </message>
    <message>
        <source>Links cannot be taken over</source>
        <translation>Links können nicht übernommen werden</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>Moving %1</source>
        <translation>%1 wird verschoben</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the demo library</source>
        <translation>Die Demobibliothek wird geöffnet</translation>
    </message>
    <message>
        <source>The key could not be kept</source>
        <translation>Der Schlüssel konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Die Bibliothek konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>vams:// links open here now</source>
        <translation>vams://-Links werden nun hier geöffnet</translation>
    </message>
</context>
<context>
    <name>vams::desktop::JobNotices</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>%n fehlgeschlagen</numerusform><numerusform>%n fehlgeschlagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are done</source>
        <translation><numerusform>%n Auftrag ist fertig</numerusform><numerusform>%n Aufträge sind fertig</numerusform></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>vams::desktop::KeptJobs</name>
    <message>
        <source>What is under way could not be kept.</source>
        <translation>Was gerade läuft, konnte nicht gesichert werden.</translation>
    </message>
</context>
<context>
    <name>vams::desktop::LinkRegistration</name>
    <message>
        <source>Only the installed application opens vams:// links.</source>
        <translation>Nur das installierte Programm öffnet vams://-Links.</translation>
    </message>
    <message>
        <source>Open links by Ctrl+L in the window instead.</source>
        <translation>Öffnen Sie Links stattdessen mit Strg+L im Fenster.</translation>
    </message>
    <message>
        <source>The system does not take vams:// links.</source>
        <translation>Das System nimmt vams://-Links nicht an.</translation>
    </message>
</context>
<context>
    <name>vams::desktop::SecretStore</name>
    <message>
        <source>No key is kept for this server.</source>
        <translation>Für diesen Server ist kein Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>The keychain of the system does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>Unlock it, or give the key each time you connect.</source>
        <translation>Entsperren Sie ihn, oder geben Sie den Schlüssel bei jeder Verbindung ein.</translation>
    </message>
</context>
<context>
    <name>vams::desktop::SystemNotice</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>vams::desktop::ThumbnailJob</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation><numerusform>noch %n</numerusform><numerusform>noch %n</numerusform></translation>
    </message>
    <message>
        <source>Make pictures of files</source>
        <translation>Bilder von Dateien erstellen</translation>
    </message>
</context>
<context>
    <name>vams::remote</name>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>%1 did not answer for %2.</source>
        <translation>%1 hat seit %2 nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 does not accept the connection.</source>
        <translation>%1 nimmt die Verbindung nicht an.</translation>
    </message>
    <message>
        <source>%1 does not answer as a web server does.</source>
        <translation>%1 antwortet nicht wie ein Webserver.</translation>
    </message>
    <message>
        <source>%1 is not a VAMS server.</source>
        <translation>%1 ist kein VAMS-Server.</translation>
    </message>
    <message>
        <source>A name may not consist of dots only.</source>
        <translation>Ein Name darf nicht nur aus Punkten bestehen.</translation>
    </message>
    <message>
        <source>Ask the administrator to check the server.</source>
        <translation>Bitten Sie die Administration, den Server zu prüfen.</translation>
    </message>
    <message>
        <source>Ask the administrator to correct the server's own address.</source>
        <translation>Bitten Sie die Administration, die eigene Adresse des Servers zu berichtigen.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie vorhanden ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Check that the address is that of a VAMS server.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem VAMS-Server gehört.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there.</source>
        <translation>Prüfen Sie, ob der Datenträger Platz hat und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that this computer is online and try again.</source>
        <translation>Prüfen Sie, ob dieser Rechner online ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that this computer is online, or try again when the server is less busy.</source>
        <translation>Prüfen Sie, ob dieser Rechner online ist, oder versuchen Sie es erneut, wenn der Server weniger ausgelastet ist.</translation>
    </message>
    <message>
        <source>Check the address and that this computer is online.</source>
        <translation>Prüfen Sie die Adresse und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the server is running.</source>
        <translation>Prüfen Sie Adresse und Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>Check the address and this computer's date. If both are right, ask the administrator about the server's certificate.</source>
        <translation>Prüfen Sie die Adresse und das Datum dieses Rechners. Stimmt beides, fragen Sie die Administration nach dem Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of this computer.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen dieses Rechners.</translation>
    </message>
    <message>
        <source>Copy it again, without line breaks.</source>
        <translation>Kopieren Sie es noch einmal, ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Enter an address such as https://vams.example.com.</source>
        <translation>Geben Sie eine Adresse wie https://vams.example.com ein.</translation>
    </message>
    <message>
        <source>Enter the address at which you open VAMS in the browser, or that of its API.</source>
        <translation>Geben Sie die Adresse ein, unter der Sie VAMS im Browser öffnen, oder die seiner API.</translation>
    </message>
    <message>
        <source>Reading failed: %1</source>
        <translation>Lesen fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Refresh to see whether the change was made, and try again.</source>
        <translation>Aktualisieren Sie, um zu sehen, ob die Änderung erfolgt ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2.</source>
        <translation>Die Antwort von %1 ist größer als %2.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung mit %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>Die Verbindung mit %1 ist nicht sicher.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>Die Datei wurde beim Lesen kürzer.</translation>
    </message>
    <message>
        <source>The file changed on the server while it was read.</source>
        <translation>Die Datei wurde beim Lesen auf dem Server geändert.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>Die Datei konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt ein Kennwort.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not accept the connection.</source>
        <translation>Der Proxy auf dem Weg zu %1 nimmt die Verbindung nicht an.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 was not found.</source>
        <translation>Der Proxy auf dem Weg zu %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The server handed out a link that cannot be followed.</source>
        <translation>Der Server hat einen Link herausgegeben, dem nicht gefolgt werden kann.</translation>
    </message>
    <message>
        <source>The server points to an address without encryption, although the connection to it is encrypted.</source>
        <translation>Der Server verweist auf eine unverschlüsselte Adresse, obwohl die Verbindung mit ihm verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation>Das Token enthält Zeichen, die in keinem Token vorkommen.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>Es gibt keinen Server namens %1.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Dies ist nicht die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait until no other program writes to it and try again.</source>
        <translation>Warten Sie, bis kein anderes Programm mehr hineinschreibt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Writing failed: %1</source>
        <translation>Schreiben fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>vams::server</name>
    <message>
        <source>%1:%2 cannot be listened on.</source>
        <translation>Auf %1:%2 können keine Verbindungen angenommen werden.</translation>
    </message>
    <message>
        <source>A certificate of the chain cannot be used.</source>
        <translation>Ein Zertifikat der Kette ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>An address list takes networks such as 192.168.0.0/16 or 2001:db8::/32, addresses, and ranges FIRST-LAST.</source>
        <translation>Eine Adressliste enthält Netze wie 192.168.0.0/16 oder 2001:db8::/32, Adressen und Bereiche FIRST-LAST.</translation>
    </message>
    <message>
        <source>Choose another port, or stop the program that uses it.</source>
        <translation>Wählen Sie einen anderen Port oder beenden Sie das Programm, das ihn verwendet.</translation>
    </message>
    <message>
        <source>Line %1 of the token file is not "token,user[,mfa]" with a token of at least 8 characters.</source>
        <translation>Zeile %1 der Tokendatei ist nicht „token,user[,mfa]“ mit einem Token von mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Others on this machine may read the %1.</source>
        <translation>Andere auf diesem Rechner können Folgendes lesen: %1.</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Führen Sie aus: chmod 600 %1</translation>
    </message>
    <message>
        <source>Store it without one: openssl pkey -in KEY -out NEW</source>
        <translation>Speichern Sie ihn ohne Kennwort: openssl pkey -in KEY -out NEW</translation>
    </message>
    <message>
        <source>TLS is not available.</source>
        <translation>TLS ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The %1 could not be read: %2</source>
        <translation>Nicht lesbar (%1): %2</translation>
    </message>
    <message>
        <source>The certificate could not be read: %1</source>
        <translation>Das Zertifikat konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form.</source>
        <translation>Die Datei enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The file holds no private key in PEM form.</source>
        <translation>Die Datei enthält keinen privaten Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>The folder of the web site holds no index.html.</source>
        <translation>Der Ordner der Website enthält keine index.html.</translation>
    </message>
    <message>
        <source>The private key has a password.</source>
        <translation>Der private Schlüssel hat ein Kennwort.</translation>
    </message>
    <message>
        <source>The private key is not that of the certificate.</source>
        <translation>Der private Schlüssel gehört nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>token file</source>
        <translation>Tokendatei</translation>
    </message>
</context>
<context>
    <name>vams::text</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>vams::transfer</name>
    <message>
        <source>%1 arrived instead of %2.</source>
        <translation>%1 kamen an statt %2.</translation>
    </message>
    <message>
        <source>%1 of %2 files were not downloaded. %3: %4</source>
        <translation>%1 von %2 Dateien wurden nicht heruntergeladen. %3: %4</translation>
    </message>
    <message>
        <source>%1 of %2 files were not uploaded. %3: %4</source>
        <translation>%1 von %2 Dateien wurden nicht hochgeladen. %3: %4</translation>
    </message>
    <message>
        <source>%1 sent, %2</source>
        <translation>%1 gesendet, %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A link on the way leads out of the folder.</source>
        <translation>Ein Link auf dem Weg führt aus dem Ordner hinaus.</translation>
    </message>
    <message>
        <source>A preview may have at most %1.</source>
        <translation>Eine Vorschau darf höchstens %1 haben.</translation>
    </message>
    <message>
        <source>A preview must be one of: %1.</source>
        <translation>Eine Vorschau muss eines davon sein: %1.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there.</source>
        <translation>Prüfen Sie, ob der Datenträger Platz hat und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose another folder, or remove the link.</source>
        <translation>Wählen Sie einen anderen Ordner oder entfernen Sie den Link.</translation>
    </message>
    <message>
        <source>Files of the kind %1 are never accepted.</source>
        <translation>Dateien der Art %1 werden nie angenommen.</translation>
    </message>
    <message>
        <source>It cannot be found.</source>
        <translation>Nicht auffindbar.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>It has no extension.</source>
        <translation>Sie hat keine Endung.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>Sie ist versteckt.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Es ist keine Datei.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It would have the same name as %1.</source>
        <translation>Sie hätte denselben Namen wie %1.</translation>
    </message>
    <message>
        <source>Its name holds characters that are not allowed.</source>
        <translation>Der Name enthält unzulässige Zeichen.</translation>
    </message>
    <message>
        <source>Its path holds an empty name, "." or "..".</source>
        <translation>Der Pfad enthält einen leeren Namen, „.“ oder „..“.</translation>
    </message>
    <message>
        <source>Its path is too long.</source>
        <translation>Der Pfad ist zu lang.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The bytes that arrived are not those of the file.</source>
        <translation>Die empfangenen Bytes sind nicht die der Datei.</translation>
    </message>
    <message>
        <source>The disk has room for %1, but %2 are needed.</source>
        <translation>Auf dem Datenträger ist Platz für %1, benötigt werden %2.</translation>
    </message>
    <message>
        <source>The file changed on disk while it was read.</source>
        <translation>Die Datei auf dem Datenträger wurde beim Lesen geändert.</translation>
    </message>
    <message>
        <source>The file changed while it was uploaded.</source>
        <translation>Die Datei wurde beim Hochladen geändert.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation>Der Link führt ins Leere.</translation>
    </message>
    <message>
        <source>The link leads to a folder that is included already.</source>
        <translation>Der Link führt zu einem Ordner, der bereits enthalten ist.</translation>
    </message>
    <message>
        <source>The preview of an asset is one picture.</source>
        <translation>Die Vorschau eines Assets ist ein einzelnes Bild.</translation>
    </message>
    <message>
        <source>The server refused the file.</source>
        <translation>Der Server hat die Datei abgewiesen.</translation>
    </message>
    <message>
        <source>The server takes no more uploads for %1</source>
        <translation>Der Server nimmt für %1 keine Uploads mehr an</translation>
    </message>
    <message>
        <source>The server's answer does not fit this file.</source>
        <translation>Die Antwort des Servers passt nicht zu dieser Datei.</translation>
    </message>
    <message>
        <source>There is nothing to upload.</source>
        <translation>Es gibt nichts hochzuladen.</translation>
    </message>
    <message>
        <source>These are more files than can be uploaded at once.</source>
        <translation>Das sind mehr Dateien, als auf einmal hochgeladen werden können.</translation>
    </message>
    <message>
        <source>This database accepts only: %1.</source>
        <translation>Diese Datenbank nimmt nur Folgendes an: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment; it is being read again.</source>
        <translation>Versuchen Sie es gleich noch einmal; es wird gerade neu gelesen.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, kopieren Sie die Details.</translation>
    </message>
    <message>
        <source>Try again; the file may just have been replaced.</source>
        <translation>Versuchen Sie es erneut; die Datei wurde vielleicht gerade ersetzt.</translation>
    </message>
    <message>
        <source>Upload its folders one after the other.</source>
        <translation>Laden Sie die Unterordner nacheinander hoch.</translation>
    </message>
    <message>
        <source>Wait until no other program writes to it and try again.</source>
        <translation>Warten Sie, bis kein anderes Programm mehr hineinschreibt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You may not read this folder.</source>
        <translation>Sie dürfen diesen Ordner nicht lesen.</translation>
    </message>
    <message>
        <source>a link is in its place</source>
        <translation>dort liegt ein Link</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>vams::ui::AboutSection</name>
    <message>
        <source>Libraries it is made with</source>
        <translation>Verwendete Programmbibliotheken</translation>
    </message>
    <message>
        <source>Version %1. A native desktop for visual assets: models, point clouds, CAD and images, in a library on this computer or on a VAMS server.</source>
        <translation>Version %1. Ein natives Programm für visuelle Assets: Modelle, Punktwolken, CAD und Bilder, in einer Bibliothek auf diesem Rechner oder auf einem VAMS-Server.</translation>
    </message>
</context>
<context>
    <name>vams::ui::AccessPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Choose who it is about: you see which constraint decides, and why the others do not.</source>
        <translation>Wählen Sie, um wen es geht: Sie sehen, welche Regel entscheidet und warum die anderen es nicht tun.</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Id of a user</source>
        <translation>Kennung eines Benutzers</translation>
    </message>
    <message>
        <source>No role counts for this user.</source>
        <translation>Für diesen Benutzer gilt keine Rolle.</translation>
    </message>
    <message>
        <source>Roles that count: %1</source>
        <translation>Geltende Rollen: %1</translation>
    </message>
    <message>
        <source>Rules looked at</source>
        <translation>Geprüfte Regeln</translation>
    </message>
    <message>
        <source>Test access</source>
        <translation>Zugriff prüfen</translation>
    </message>
    <message>
        <source>This server does not tell why it allows or denies.</source>
        <translation>Dieser Server teilt nicht mit, warum er erlaubt oder verweigert.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>With second factor</source>
        <translation>Mit zweitem Faktor</translation>
    </message>
    <message>
        <source>steel, cast</source>
        <translation>Stahl, Guss</translation>
    </message>
</context>
<context>
    <name>vams::ui::ActivityMerge</name>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1 und %n weitere</numerusform><numerusform>%1 und %n weitere</numerusform></translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 heruntergeladen</translation>
    </message>
    <message>
        <source>%1 uploaded</source>
        <translation>%1 hochgeladen</translation>
    </message>
    <message numerus="yes">
        <source>%n files added</source>
        <translation><numerusform>%n Datei hinzugefügt</numerusform><numerusform>%n Dateien hinzugefügt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files archived</source>
        <translation><numerusform>%n Datei archiviert</numerusform><numerusform>%n Dateien archiviert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation><numerusform>%n Datei geändert</numerusform><numerusform>%n Dateien geändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files downloaded</source>
        <translation><numerusform>%n Datei heruntergeladen</numerusform><numerusform>%n Dateien heruntergeladen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files uploaded</source>
        <translation><numerusform>%n Datei hochgeladen</numerusform><numerusform>%n Dateien hochgeladen</numerusform></translation>
    </message>
    <message>
        <source>Revision %1 of %2 made</source>
        <translation>Revision %1 von %2 erstellt</translation>
    </message>
    <message>
        <source>Revision %1 of %2 uploaded</source>
        <translation>Revision %1 von %2 hochgeladen</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::ActivityModel</name>
    <message>
        <source>Some time</source>
        <translation>Irgendwann</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>vams::ui::ActivityTab</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation><numerusform>%n Eintrag</numerusform><numerusform>%n Einträge</numerusform></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Weiter zurückblicken</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nichts dieser Art</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Wird gelesen...</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Versions, comments, files and workflows of this asset will stand here, newest first.</source>
        <translation>Hier stehen Versionen, Kommentare, Dateien und Workflows dieses Assets, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Versions, files and workflows show once the asset is restored.</source>
        <translation>Versionen, Dateien und Workflows erscheinen, sobald das Asset wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>What happened otherwise stands under All.</source>
        <translation>Was sonst geschah, steht unter Alle.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>vams::ui::ActivityTexts</name>
    <message>
        <source>%1 deleted for good</source>
        <translation>%1 endgültig gelöscht</translation>
    </message>
    <message>
        <source>Asset archived</source>
        <translation>Asset archiviert</translation>
    </message>
    <message>
        <source>Asset created</source>
        <translation>Asset erstellt</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Comment on version %1</source>
        <translation>Kommentar zu Version %1</translation>
    </message>
    <message>
        <source>Comment on version %1 edited</source>
        <translation>Kommentar zu Version %1 geändert</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Preview picture removed</source>
        <translation>Vorschaubild entfernt</translation>
    </message>
    <message>
        <source>Preview picture set</source>
        <translation>Vorschaubild gesetzt</translation>
    </message>
    <message>
        <source>Upload of %1 refused</source>
        <translation>Hochladen von %1 abgelehnt</translation>
    </message>
    <message>
        <source>Version %1 (%2) made</source>
        <translation>Version %1 (%2) erstellt</translation>
    </message>
    <message>
        <source>Version %1 made</source>
        <translation>Version %1 erstellt</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What was made for viewers of %1 deleted</source>
        <translation>Was für Betrachter von %1 erzeugt war, gelöscht</translation>
    </message>
    <message>
        <source>Workflow %1 ended: %2</source>
        <translation>Workflow %1 beendet: %2</translation>
    </message>
    <message>
        <source>Workflow %1 started</source>
        <translation>Workflow %1 gestartet</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
</context>
<context>
    <name>vams::ui::ApiKeysPage</name>
    <message>
        <source>%1 API keys</source>
        <translation>%1 API-Schlüssel</translation>
    </message>
    <message>
        <source>%1 has no role, so a key could do nothing.</source>
        <translation>%1 hat keine Rolle; ein Schlüssel könnte nichts tun.</translation>
    </message>
    <message>
        <source>1 API key</source>
        <translation>1 API-Schlüssel</translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation>API-Schlüssel %1</translation>
    </message>
    <message>
        <source>API key created</source>
        <translation>API-Schlüssel erstellt</translation>
    </message>
    <message>
        <source>API key saved</source>
        <translation>API-Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Handelt als</translation>
    </message>
    <message>
        <source>Choose or write a user.</source>
        <translation>Benutzer wählen oder eingeben.</translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation>API-Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Find an API key</source>
        <translation>API-Schlüssel suchen</translation>
    </message>
    <message>
        <source>Give it to the program that shall use it. It is shown only now; if it is lost, delete it and make a new one.</source>
        <translation>Geben Sie ihn dem Programm, das ihn verwenden soll. Er wird nur jetzt angezeigt; geht er verloren, löschen Sie ihn und erstellen einen neuen.</translation>
    </message>
    <message>
        <source>It counts to the end of that day, UTC.</source>
        <translation>Gilt bis zum Ende dieses Tages (UTC).</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>Noch keine API-Schlüssel</translation>
    </message>
    <message>
        <source>Of the program that will use it.</source>
        <translation>Des Programms, das ihn verwenden wird.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Programs that use it are refused at once. This cannot be undone; turning it off can.</source>
        <translation>Programme, die ihn verwenden, werden sofort abgewiesen. Dies kann nicht rückgängig gemacht werden; Abschalten dagegen schon.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The key may do what this user may do, and no more.</source>
        <translation>Der Schlüssel darf, was dieser Benutzer darf, und nicht mehr.</translation>
    </message>
    <message>
        <source>There is an API key of this name.</source>
        <translation>Es gibt bereits einen API-Schlüssel mit diesem Namen.</translation>
    </message>
    <message>
        <source>Turned off, it is refused until it is turned on again.</source>
        <translation>Abgeschaltet wird er abgewiesen, bis er wieder eingeschaltet wird.</translation>
    </message>
    <message>
        <source>With an API key a program works on the server as one of its users, without a password.</source>
        <translation>Mit einem API-Schlüssel arbeitet ein Programm als einer der Benutzer auf dem Server, ohne Kennwort.</translation>
    </message>
    <message>
        <source>ended %1 days ago</source>
        <translation>vor %1 Tagen abgelaufen</translation>
    </message>
    <message>
        <source>ended today</source>
        <translation>heute abgelaufen</translation>
    </message>
    <message>
        <source>ended yesterday</source>
        <translation>gestern abgelaufen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>in %1 months</source>
        <translation>in %1 Monaten</translation>
    </message>
    <message>
        <source>in %1 years</source>
        <translation>in %1 Jahren</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>vams::ui::AppearanceSection</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Accent colour: %1</source>
        <translation>Akzentfarbe: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Cameras jump instead of gliding.</source>
        <translation>Kameras springen, statt zu gleiten.</translation>
    </message>
    <message>
        <source>Changes show at once, everywhere.</source>
        <translation>Änderungen sind sofort überall sichtbar.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Compact shows more rows on the same screen.</source>
        <translation>Kompakt zeigt mehr Zeilen auf demselben Bildschirm.</translation>
    </message>
    <message>
        <source>Controls and rows grow with it.</source>
        <translation>Bedienelemente und Zeilen wachsen mit.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>For what is selected, has the focus, or is the main thing to press. Each was checked for contrast in both themes.</source>
        <translation>Für alles, was ausgewählt ist, den Fokus hat oder die wichtigste Schaltfläche ist. Der Kontrast jeder Farbe ist in beiden Designs geprüft.</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetChoice</name>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Find an asset by its name</source>
        <translation>Asset nach Namen suchen</translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetDelegate</name>
    <message>
        <source>Name of the asset</source>
        <translation>Name des Assets</translation>
    </message>
    <message>
        <source>None of its files can be shown as a picture.</source>
        <translation>Keine der Dateien kann als Bild gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetForm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Distributable</source>
        <translation>Weitergabe erlaubt</translation>
    </message>
    <message>
        <source>Give %1 to all</source>
        <translation>%1 allen geben</translation>
    </message>
    <message>
        <source>Give it to all, or take it off</source>
        <translation>Allen geben oder entfernen</translation>
    </message>
    <message>
        <source>Multiple values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take %1 off all</source>
        <translation>%1 von allen entfernen</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>There is no tag called %1.</source>
        <translation>Es gibt kein Schlagwort namens %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetHeader</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Archived on %1. It can be looked at, not changed.</source>
        <translation>Archiviert am %1. Das Asset kann angesehen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Distributable</source>
        <translation>Weitergabe erlaubt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Name of the asset</source>
        <translation>Name des Assets</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>This asset is archived. It can be looked at, not changed.</source>
        <translation>Dieses Asset ist archiviert. Es kann angesehen, aber nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetInspector</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation><numerusform>%n Änderung</numerusform><numerusform>%n Änderungen</numerusform></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Auf %1 anwenden</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Archived for</source>
        <translation>Archiviert wegen</translation>
    </message>
    <message>
        <source>Changes to %1 were not applied</source>
        <translation>Änderungen an %1 wurden nicht angewendet</translation>
    </message>
    <message>
        <source>Common fields</source>
        <translation>Gemeinsame Felder</translation>
    </message>
    <message>
        <source>Common metadata</source>
        <translation>Gemeinsame Metadaten</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Distributable</source>
        <translation>Weitergabe erlaubt</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation><numerusform>%n Änderung speichern</numerusform><numerusform>%n Änderungen speichern</numerusform></translation>
    </message>
    <message>
        <source>Select an asset to see it here.</source>
        <translation>Wählen Sie ein Asset, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The rest of them is being read...</source>
        <translation>Die übrigen werden gelesen...</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetListModel</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Still being read</source>
        <translation>Wird noch gelesen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetListVerbs</name>
    <message>
        <source>%1 archived</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>%1 endgültig gelöscht</translation>
    </message>
    <message>
        <source>%1 of %2 could not be changed. %3: %4</source>
        <translation>%1 von %2 ließen sich nicht ändern. %3: %4</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 with all earlier revisions go. This cannot be undone; to be able to restore, archive instead.</source>
        <translation>%1 mit allen früheren Revisionen werden gelöscht. Dies kann nicht rückgängig gemacht werden; um wiederherstellen zu können, archivieren Sie stattdessen.</translation>
    </message>
    <message>
        <source>An asset belongs to a database: create one first (Ctrl+Shift+N).</source>
        <translation>Ein Asset gehört zu einer Datenbank: Erstellen Sie zuerst eine (Strg+Umschalt+N).</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>There is no database yet.</source>
        <translation>Es gibt noch keine Datenbank.</translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetOffer</name>
    <message>
        <source>A file could not be copied for another program.</source>
        <translation>Eine Datei konnte nicht für ein anderes Programm kopiert werden.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no place for the files.</source>
        <translation>Es gibt keinen Platz für die Dateien.</translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetPage</name>
    <message>
        <source>%1 (revision %2)</source>
        <translation>%1 (Revision %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n Datei</numerusform><numerusform>%n Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n ausgewählt</numerusform><numerusform>%n ausgewählt</numerusform></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All revisions go, those of archived files in chosen folders too. This cannot be undone.</source>
        <translation>Alle Revisionen werden gelöscht, auch die archivierter Dateien in ausgewählten Ordnern. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>At most %1 letters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopieren nach</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items for good?</source>
        <translation><numerusform>%n Element endgültig löschen?</numerusform><numerusform>%n Elemente endgültig löschen?</numerusform></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Make folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Preview picture of %1</source>
        <translation>Vorschaubild von %1</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>There is a folder with this name already.</source>
        <translation>Es gibt bereits einen Ordner mit diesem Namen.</translation>
    </message>
    <message>
        <source>Upload a folder to %1</source>
        <translation>Ordner nach %1 hochladen</translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>Nach %1 hochladen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Write a word or two.</source>
        <translation>Schreiben Sie ein, zwei Worte.</translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetPicker</name>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>No asset of %1 has this in its name.</source>
        <translation>Kein Asset von %1 hat dies im Namen.</translation>
    </message>
    <message>
        <source>The assets could not be read: %1</source>
        <translation>Die Assets konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Einen Teil des Namens eingeben</translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetTabs</name>
    <message>
        <source>Parts of the asset</source>
        <translation>Teile des Assets</translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetTransfer</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 pasted</source>
        <translation>%1 eingefügt</translation>
    </message>
    <message>
        <source>%1 pasted into %2</source>
        <translation>%1 in %2 eingefügt</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Paste %1 into %2</source>
        <translation>%1 in %2 einfügen</translation>
    </message>
    <message>
        <source>Paste files into %1</source>
        <translation>Dateien in %1 einfügen</translation>
    </message>
    <message>
        <source>Select the asset that gets the files.</source>
        <translation>Wählen Sie das Asset aus, das die Dateien erhalten soll.</translation>
    </message>
    <message>
        <source>The files are still being made ready. Drag them again in a moment.</source>
        <translation>Die Dateien werden noch vorbereitet. Ziehen Sie sie gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetVerbs</name>
    <message>
        <source>%1 archived</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>%1 endgültig gelöscht</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n files go with all their revisions. This cannot be undone.</source>
        <translation><numerusform>%n Datei wird mit allen Revisionen gelöscht. Dies kann nicht rückgängig gemacht werden.</numerusform><numerusform>%n Dateien werden mit allen Revisionen gelöscht. Dies kann nicht rückgängig gemacht werden.</numerusform></translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Execution recorded</source>
        <translation>Ausführung aufgezeichnet</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetsTexts</name>
    <message>
        <source>%1 of %2 assets are not complete. The first: %3</source>
        <translation>%1 von %2 Assets sind nicht vollständig. Das erste: %3</translation>
    </message>
</context>
<context>
    <name>vams::ui::AuditFilterBar</name>
    <message>
        <source>All logs</source>
        <translation>Alle Protokolle</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From and to...</source>
        <translation>Von und bis...</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>vams::ui::AuditPage</name>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Audit logs</source>
        <translation>Prüfprotokolle</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Checking every row of every log...</source>
        <translation>Jede Zeile jedes Protokolls wird geprüft...</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Every request that was answered stands here.</source>
        <translation>Jede beantwortete Anfrage steht hier.</translation>
    </message>
    <message>
        <source>Export the audit to %1</source>
        <translation>Prüfprotokoll nach %1 exportieren</translation>
    </message>
    <message>
        <source>Export the rows of the audit</source>
        <translation>Zeilen des Prüfprotokolls exportieren</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Find a part of a path</source>
        <translation>Teil eines Pfades suchen</translation>
    </message>
    <message>
        <source>Find a text in the rows</source>
        <translation>Text in den Zeilen suchen</translation>
    </message>
    <message>
        <source>Its hash, and that of the row before</source>
        <translation>Prüfsumme dieser und der vorigen Zeile</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What people do with rights, files and metadata stands here.</source>
        <translation>Was mit Rechten, Dateien und Metadaten geschieht, steht hier.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>vams::ui::BoardHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>vams::ui::BrowseFilter</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::BrowsePage</name>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 heruntergeladen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) are not there any more</source>
        <translation><numerusform>%n Asset ist nicht mehr da</numerusform><numerusform>%n Assets sind nicht mehr da</numerusform></translation>
    </message>
    <message>
        <source>All assets</source>
        <translation>Alle Assets</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Archived assets wait here until they are restored or deleted for good.</source>
        <translation>Archivierte Assets warten hier, bis sie wiederhergestellt oder endgültig gelöscht werden.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Assets that you give a star stand here, the latest first.</source>
        <translation>Assets, denen Sie einen Stern geben, stehen hier, das neueste zuerst.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear the search for %1</source>
        <translation>Suche nach %1 leeren</translation>
    </message>
    <message>
        <source>Create a database, or open one and drop files into it.</source>
        <translation>Erstellen Sie eine Datenbank oder öffnen Sie eine und ziehen Sie Dateien hinein.</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1 herunterladen</translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them.</source>
        <translation>Ziehen Sie Dateien oder Ordner hierher oder wählen Sie sie.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation>Hochzuladende Dateien</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Hochzuladender Ordner</translation>
    </message>
    <message>
        <source>Group: database</source>
        <translation>Gruppen: Datenbank</translation>
    </message>
    <message>
        <source>Group: month</source>
        <translation>Gruppen: Monat</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>Gruppen: keine</translation>
    </message>
    <message>
        <source>Group: type</source>
        <translation>Gruppen: Typ</translation>
    </message>
    <message>
        <source>Groups of the assets</source>
        <translation>Gruppen der Assets</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Library order</source>
        <translation>Reihenfolge der Bibliothek</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>%1 durchgesehen</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation>%1 von %2 durchgesehen</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Names of assets were searched in %1.</source>
        <translation>Die Namen der Assets wurden in %1 durchsucht.</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Neues Asset</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <source>No asset in %1 has all of this</source>
        <translation>Kein Asset in %1 hat das alles</translation>
    </message>
    <message>
        <source>No asset is called "%1"</source>
        <translation>Kein Asset heißt „%1“</translation>
    </message>
    <message>
        <source>No assets in %1 yet</source>
        <translation>Noch keine Assets in %1</translation>
    </message>
    <message>
        <source>No assets yet</source>
        <translation>Noch keine Assets</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Nichts ist archiviert</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Open databases</source>
        <translation>Datenbanken öffnen</translation>
    </message>
    <message>
        <source>Order of the assets</source>
        <translation>Reihenfolge der Assets</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Wird gelesen...</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Search is switched off there. The whole list can be seen.</source>
        <translation>Die Suche ist dort abgeschaltet. Die ganze Liste ist zu sehen.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Take them off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>The assets that you open stand here, the latest first.</source>
        <translation>Die Assets, die Sie öffnen, stehen hier, das letzte zuerst.</translation>
    </message>
    <message>
        <source>The first %1 that were found: filter further to see the others</source>
        <translation>Die ersten %1 Treffer: filtern Sie weiter, um die anderen zu sehen</translation>
    </message>
    <message>
        <source>They were deleted, or you may not see them.</source>
        <translation>Sie wurden gelöscht, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <source>This server cannot filter</source>
        <translation>Dieser Server kann nicht filtern</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Dateien hochladen</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Ziel der Dateien</translation>
    </message>
</context>
<context>
    <name>vams::ui::BrowseTools</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the pictures  Ctrl+wheel</source>
        <translation>Größe der Bilder  Strg+Mausrad</translation>
    </message>
</context>
<context>
    <name>vams::ui::CallBatch</name>
    <message>
        <source>%1 of %2 could not be done.</source>
        <translation>%1 von %2 konnten nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The others are done. Try again to do what is left.</source>
        <translation>Die anderen sind fertig. Versuchen Sie es erneut, um den Rest zu erledigen.</translation>
    </message>
</context>
<context>
    <name>vams::ui::ChainDialog</name>
    <message>
        <source>%1 of %2 logs are not as they were written. Keep a copy of the library before anything else, and find out who could write its file.</source>
        <translation>%1 von %2 Protokollen sind nicht so, wie sie geschrieben wurden. Sichern Sie vor allem anderen eine Kopie der Bibliothek und klären Sie, wer in ihre Datei schreiben konnte.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Check of the audit logs</source>
        <translation>Prüfung der Prüfprotokolle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every row builds on the one before it: nothing was changed, added or taken out.</source>
        <translation>Jede Zeile baut auf der vorigen auf: Nichts wurde geändert, hinzugefügt oder entnommen.</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>vams::ui::ChangeModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
</context>
<context>
    <name>vams::ui::ChipField</name>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Click to take it off</source>
        <translation>Zum Entfernen klicken</translation>
    </message>
    <message>
        <source>Take off the %1 %2</source>
        <translation>Entfernen: %1 %2</translation>
    </message>
    <message>
        <source>Type and press Enter</source>
        <translation>Eingeben und Eingabetaste drücken</translation>
    </message>
</context>
<context>
    <name>vams::ui::ChipRow</name>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation><numerusform>%n weiterer Filter</numerusform><numerusform>%n weitere Filter</numerusform></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>Filter %1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>vams::ui::CommandPalette</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Find a command, place, asset or file</source>
        <translation>Befehl, Ort, Asset oder Datei suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing is called "%1".</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message>
        <source>Nothing to show here yet.</source>
        <translation>Hier gibt es noch nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Wird gesucht...</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>nur Befehle</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>scope</source>
        <comment>which kinds are shown</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>show in its folder</source>
        <translation>im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>vams::ui::CommentEditor</name>
    <message>
        <source>%1 sends it</source>
        <translation>%1 sendet ihn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>vams::ui::CommentRow</name>
    <message>
        <source>Delete the comment</source>
        <translation>Den Kommentar löschen</translation>
    </message>
    <message>
        <source>Edit the comment</source>
        <translation>Den Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Bearbeitet %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Text of the comment</source>
        <translation>Text des Kommentars</translation>
    </message>
    <message>
        <source>Written about version %1</source>
        <translation>Zu Version %1 geschrieben</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>vams::ui::CommentsTab</name>
    <message>
        <source>About version %1</source>
        <translation>Zu Version %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>Kommentar gelöscht</translation>
    </message>
    <message>
        <source>Comment saved</source>
        <translation>Kommentar gespeichert</translation>
    </message>
    <message>
        <source>Comment written</source>
        <translation>Kommentar geschrieben</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Delete a comment</source>
        <translation>Einen Kommentar löschen</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>Kommentar löschen</translation>
    </message>
    <message>
        <source>Delete this comment?</source>
        <translation>Diesen Kommentar löschen?</translation>
    </message>
    <message>
        <source>Edit a comment</source>
        <translation>Einen Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>Make a version first: comments are about one.</source>
        <translation>Erstellen Sie zuerst eine Version: Kommentare beziehen sich auf eine.</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Noch keine Kommentare</translation>
    </message>
    <message>
        <source>Nobody will see it any more. Undo writes it again, with the date of then.</source>
        <translation>Niemand kann ihn mehr sehen. „Rückgängig“ schreibt ihn erneut, mit dem Datum von dann.</translation>
    </message>
    <message>
        <source>Nothing can be written about an archived asset.</source>
        <translation>Zu einem archivierten Asset kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>Show older (%1)</source>
        <translation>Ältere anzeigen (%1)</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>Schreiben Sie unten den ersten.</translation>
    </message>
</context>
<context>
    <name>vams::ui::ComparePane</name>
    <message>
        <source>%1 % of the picture differs</source>
        <translation>%1 % des Bildes sind anders</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation><numerusform>%n Feld</numerusform><numerusform>%n Felder</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n fields say the same.</source>
        <translation><numerusform>%n Feld sagt dasselbe.</numerusform><numerusform>%n Felder sagen dasselbe.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n Datei</numerusform><numerusform>%n Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files have the same bytes.</source>
        <translation><numerusform>%n Datei hat dieselben Bytes.</numerusform><numerusform>%n Dateien haben dieselben Bytes.</numerusform></translation>
    </message>
    <message>
        <source>A, %1</source>
        <translation>A, %1</translation>
    </message>
    <message>
        <source>B, %1</source>
        <translation>B, %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich:</translation>
    </message>
    <message>
        <source>Current files</source>
        <translation>Aktuelle Dateien</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>How pictures are compared</source>
        <translation>Art des Bildvergleichs</translation>
    </message>
    <message>
        <source>Make a version to compare what the fields say.</source>
        <translation>Erstellen Sie eine Version, um die Felder zu vergleichen.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>Nicht in %1</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Side A of the comparison</source>
        <translation>Seite A des Vergleichs</translation>
    </message>
    <message>
        <source>Side B of the comparison</source>
        <translation>Seite B des Vergleichs</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>The current metadata is in no version yet</source>
        <translation>Die jetzigen Metadaten stehen noch in keiner Version</translation>
    </message>
    <message>
        <source>The picture is being made</source>
        <translation>Das Bild entsteht gerade</translation>
    </message>
    <message>
        <source>Tick what you want to see above.</source>
        <translation>Haken Sie oben an, was Sie sehen möchten.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What differs is left out</source>
        <translation>Die Unterschiede sind ausgeblendet</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>deleted for good</source>
        <translation>endgültig gelöscht</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
</context>
<context>
    <name>vams::ui::CompareSide</name>
    <message>
        <source>%1 is not in this asset any more.</source>
        <translation>%1 ist nicht mehr in diesem Asset.</translation>
    </message>
    <message>
        <source>Both sides look at the same place.</source>
        <translation>Beide Seiten blicken auf dieselbe Stelle.</translation>
    </message>
    <message>
        <source>Choose another file above.</source>
        <translation>Wählen Sie darüber eine andere Datei.</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Compared file</source>
        <translation>Verglichene Datei</translation>
    </message>
    <message>
        <source>Compared revision</source>
        <translation>Verglichene Revision</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Im Gleichschritt</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Revision %1, %2</translation>
    </message>
</context>
<context>
    <name>vams::ui::ConflictDialog</name>
    <message numerus="yes">
        <source>%1 of %n files are already here</source>
        <translation><numerusform>%1 von %n Datei ist schon hier</numerusform><numerusform>%1 von %n Dateien sind schon hier</numerusform></translation>
    </message>
    <message>
        <source>Add a revision</source>
        <translation>Revision hinzufügen</translation>
    </message>
    <message>
        <source>Add revision %1</source>
        <translation>Revision %1 hinzufügen</translation>
    </message>
    <message>
        <source>Do the same for all</source>
        <translation>Für alle so verfahren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Here, then new</source>
        <translation>Hier, dann neu</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip, identical</source>
        <translation>Überspringen, identisch</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n files</source>
        <translation><numerusform>%n Datei hochladen</numerusform><numerusform>%n Dateien hochladen</numerusform></translation>
    </message>
    <message>
        <source>Upload nothing</source>
        <translation>Nichts hochladen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Was mit %1 geschieht</translation>
    </message>
</context>
<context>
    <name>vams::ui::ConnectDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Keep it in the keychain of this computer</source>
        <translation>Im Schlüsselbund dieses Rechners speichern</translation>
    </message>
    <message>
        <source>The web address of the VAMS server or of its API.</source>
        <translation>Die Webadresse des VAMS-Servers oder seiner API.</translation>
    </message>
    <message>
        <source>Token or API key</source>
        <translation>Token oder API-Schlüssel</translation>
    </message>
    <message>
        <source>Without the keychain it is kept in memory only, until you close the connection.</source>
        <translation>Ohne den Schlüsselbund bleibt er nur im Arbeitsspeicher, bis Sie die Verbindung schließen.</translation>
    </message>
    <message>
        <source>Write an address such as https://vams.example.com.</source>
        <translation>Geben Sie eine Adresse wie https://vams.example.com ein.</translation>
    </message>
</context>
<context>
    <name>vams::ui::ConstraintDialog</name>
    <message>
        <source>A constraint has this id already.</source>
        <translation>Es gibt bereits eine Regel mit dieser Kennung.</translation>
    </message>
    <message>
        <source>Add at least one criterion to one of the two lists.</source>
        <translation>Fügen Sie einer der beiden Listen mindestens ein Kriterium hinzu.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Create constraint</source>
        <translation>Regel erstellen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Letters, digits, spaces and . - _, up to 256 of them.</source>
        <translation>Buchstaben, Ziffern, Leerzeichen und . - _, höchstens 256 Zeichen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New constraint</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Or when any of these is true</source>
        <translation>Oder wenn eines davon zutrifft</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Two separate rules: an object is meant if it meets the whole first list, or anything of the second. Values are regular expressions: .* is anything, \. is a dot.</source>
        <translation>Zwei getrennte Regeln: Ein Objekt ist gemeint, wenn es die ganze erste Liste erfüllt oder irgendetwas aus der zweiten. Werte sind reguläre Ausdrücke: .* ist alles, \. ist ein Punkt.</translation>
    </message>
    <message>
        <source>When all of these are true</source>
        <translation>Wenn alles davon zutrifft</translation>
    </message>
</context>
<context>
    <name>vams::ui::ConstraintsPage</name>
    <message>
        <source>%1 constraints</source>
        <translation>%1 Regeln</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>1 constraint</source>
        <translation>1 Regel</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>A constraint allows or denies roles and users something with certain objects. What no constraint allows is denied.</source>
        <translation>Eine Regel erlaubt oder verweigert Rollen und Benutzern etwas mit bestimmten Objekten. Was keine Regel erlaubt, ist verweigert.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Constraint created</source>
        <translation>Regel erstellt</translation>
    </message>
    <message>
        <source>Constraint saved</source>
        <translation>Regel gespeichert</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Copy as a new one...</source>
        <translation>Als neue kopieren...</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Find a constraint</source>
        <translation>Regel suchen</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Vergeben an</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New constraint</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>No constraints yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>Nobody gets or loses a right by it.</source>
        <translation>Niemand erhält oder verliert dadurch ein Recht.</translation>
    </message>
    <message>
        <source>Or when any of these is true</source>
        <translation>Oder wenn eines davon zutrifft</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Test access</source>
        <translation>Zugriff prüfen</translation>
    </message>
    <message>
        <source>What it allows is allowed no more, what it denies may be possible again. This counts at once and cannot be undone.</source>
        <translation>Was sie erlaubt, ist dann nicht mehr erlaubt, und was sie verweigert, kann wieder möglich sein. Dies gilt sofort und kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When all of these are true</source>
        <translation>Wenn alles davon zutrifft</translation>
    </message>
    <message>
        <source>When any of these is true</source>
        <translation>Wenn eines davon zutrifft</translation>
    </message>
</context>
<context>
    <name>vams::ui::CoverPicture</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::CriteriaEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Add criterion: %1</source>
        <translation>Kriterium hinzufügen: %1</translation>
    </message>
    <message>
        <source>Delete this criterion</source>
        <translation>Dieses Kriterium löschen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>GLOBAL is written in capitals, without spaces.</source>
        <translation>GLOBAL wird groß und ohne Leerzeichen geschrieben.</translation>
    </message>
    <message>
        <source>No criteria: this rule is not used.</source>
        <translation>Keine Kriterien: Diese Regel wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Write a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
</context>
<context>
    <name>vams::ui::CrumbBar</name>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
</context>
<context>
    <name>vams::ui::DatabaseDialog</name>
    <message>
        <source>"%1" is no extension: write .glb, .obj and so on.</source>
        <translation>„%1“ ist keine Endung: Schreiben Sie .glb, .obj und so weiter.</translation>
    </message>
    <message>
        <source>%1, folder %2</source>
        <translation>%1, Ordner %2</translation>
    </message>
    <message>
        <source>At most %1 letters; these are %2.</source>
        <translation>Höchstens %1 Zeichen; dies sind %2.</translation>
    </message>
    <message>
        <source>Between %1 and %2 letters.</source>
        <translation>Zwischen %1 und %2 Zeichen.</translation>
    </message>
    <message>
        <source>Create database</source>
        <translation>Datenbank erstellen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Files of kind %1 are never taken.</source>
        <translation>Dateien der Art %1 werden nie angenommen.</translation>
    </message>
    <message>
        <source>It is the database's id and cannot change later.</source>
        <translation>Dies ist die Kennung der Datenbank und kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <source>Only letters, digits, - and _, without spaces.</source>
        <translation>Nur Buchstaben, Ziffern, - und _, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Only metadata that a schema describes</source>
        <translation>Nur Metadaten, die ein Schema beschreibt</translation>
    </message>
    <message>
        <source>Only these kinds of files</source>
        <translation>Nur diese Dateiarten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Such as .glb, .obj, .png. Empty: all kinds.</source>
        <translation>Etwa .glb, .obj, .png. Leer: alle Arten.</translation>
    </message>
    <message>
        <source>The id of a database cannot change.</source>
        <translation>Die Kennung einer Datenbank kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The list is longer than %1 letters.</source>
        <translation>Die Liste ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name GLOBAL is taken by the program itself.</source>
        <translation>Der Name GLOBAL ist dem Programm selbst vorbehalten.</translation>
    </message>
    <message>
        <source>Where its files are kept</source>
        <translation>Wo ihre Dateien liegen</translation>
    </message>
    <message>
        <source>Write at least %1 letters.</source>
        <translation>Schreiben Sie mindestens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>vams::ui::DatabaseListModel</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Files allowed</source>
        <translation>Erlaubte Dateien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>vams::ui::DatabaseUpload</name>
    <message>
        <source>Upload %1 as %2</source>
        <translation>%1 als %2 hochladen</translation>
    </message>
    <message>
        <source>Upload %1 to %2</source>
        <translation>%1 nach %2 hochladen</translation>
    </message>
    <message>
        <source>Uploaded from %1</source>
        <translation>Hochgeladen aus %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::DatabasesPage</name>
    <message>
        <source>%1 databases</source>
        <translation>%1 Datenbanken</translation>
    </message>
    <message>
        <source>1 database</source>
        <translation>1 Datenbank</translation>
    </message>
    <message>
        <source>A database holds the assets of a project or a team.</source>
        <translation>Eine Datenbank enthält die Assets eines Projekts oder eines Teams.</translation>
    </message>
    <message>
        <source>Database %1 created</source>
        <translation>Datenbank %1 erstellt</translation>
    </message>
    <message>
        <source>Database %1 deleted</source>
        <translation>Datenbank %1 gelöscht</translation>
    </message>
    <message>
        <source>Database %1 saved</source>
        <translation>Datenbank %1 gespeichert</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Delete database</source>
        <translation>Datenbank löschen</translation>
    </message>
    <message>
        <source>Delete database %1?</source>
        <translation>Datenbank %1 löschen?</translation>
    </message>
    <message>
        <source>Edit database %1</source>
        <translation>Datenbank %1 bearbeiten</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <source>New database %1</source>
        <translation>Neue Datenbank %1</translation>
    </message>
    <message>
        <source>No databases yet</source>
        <translation>Noch keine Datenbanken</translation>
    </message>
    <message>
        <source>Only an empty database can be deleted. This cannot be undone.</source>
        <translation>Nur eine leere Datenbank kann gelöscht werden. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Wird gelesen...</translation>
    </message>
</context>
<context>
    <name>vams::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Geben Sie %1 ein, um fortzufahren</translation>
    </message>
</context>
<context>
    <name>vams::ui::DownloadFlow</name>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 heruntergeladen</translation>
    </message>
    <message numerus="yes">
        <source>%n files downloaded</source>
        <translation><numerusform>%n Datei heruntergeladen</numerusform><numerusform>%n Dateien heruntergeladen</numerusform></translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1 herunterladen</translation>
    </message>
    <message numerus="yes">
        <source>Download %n files</source>
        <translation><numerusform>%n Datei herunterladen</numerusform><numerusform>%n Dateien herunterladen</numerusform></translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>Herunterladen nach</translation>
    </message>
</context>
<context>
    <name>vams::ui::EditAssetDialog</name>
    <message>
        <source>At most %1 letters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>At most %1 letters; these are %2.</source>
        <translation>Höchstens %1 Zeichen; dies sind %2.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Distributable: its files may be downloaded and shown</source>
        <translation>Weitergabe erlaubt: Die Dateien dürfen heruntergeladen und gezeigt werden</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Give the asset a name.</source>
        <translation>Geben Sie dem Asset einen Namen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Write at least %1 letters.</source>
        <translation>Schreiben Sie mindestens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>vams::ui::ErrorPanel</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy request for an administrator</source>
        <translation>Anfrage an die Verwaltung kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Das hat nicht funktioniert.</translation>
    </message>
</context>
<context>
    <name>vams::ui::ExecutionColumns</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>vams::ui::ExecutionReport</name>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Reading the steps...</source>
        <translation>Die Schritte werden gelesen ...</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps and input could not be read. %1</source>
        <translation>Schritte und Eingabe konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>This server tells neither steps nor input.</source>
        <translation>Dieser Server nennt weder Schritte noch Eingabe.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Workflow of</source>
        <translation>Workflow von</translation>
    </message>
</context>
<context>
    <name>vams::ui::ExecutionsPage</name>
    <message>
        <source>%1 executions</source>
        <translation>%1 Ausführungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 execution</source>
        <translation>1 Ausführung</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any workflow</source>
        <translation>Jeder Workflow</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Find an execution</source>
        <translation>Ausführung suchen</translation>
    </message>
    <message>
        <source>Nothing was executed yet</source>
        <translation>Noch nichts ausgeführt</translation>
    </message>
    <message>
        <source>Open asset</source>
        <translation>Asset öffnen</translation>
    </message>
    <message>
        <source>Run a workflow over an asset or a file, or give a workflow the kinds of files that start it.</source>
        <translation>Führen Sie einen Workflow für ein Asset oder eine Datei aus, oder geben Sie einem Workflow die Dateiarten, die ihn starten.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Workflow and file</source>
        <translation>Workflow und Datei</translation>
    </message>
</context>
<context>
    <name>vams::ui::ExistingDialog</name>
    <message numerus="yes">
        <source>%1 of %n files are already there</source>
        <translation><numerusform>%1 von %n Datei ist bereits vorhanden</numerusform><numerusform>%1 von %n Dateien sind bereits vorhanden</numerusform></translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Keep both: the new ones get a number</source>
        <translation>Beide behalten: Die neuen erhalten eine Nummer</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Diese auslassen</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Vorhandene ersetzen</translation>
    </message>
</context>
<context>
    <name>vams::ui::ExpiryField</name>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>In 30 Tagen</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>In 90 Tagen</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation>In einem halben Jahr</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>This day is over: the key would not work.</source>
        <translation>Dieser Tag ist vorbei: Der Schlüssel würde nicht funktionieren.</translation>
    </message>
</context>
<context>
    <name>vams::ui::FacetPanel</name>
    <message>
        <source>%1: show all %2</source>
        <translation>%1: alle %2 anzeigen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>vams::ui::FacetRow</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>vams::ui::FactSection</name>
    <message>
        <source>%1, folded</source>
        <translation>%1, eingeklappt</translation>
    </message>
    <message>
        <source>Copy all of "%1"</source>
        <translation>Alles aus „%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::FactsPanel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Content id</source>
        <translation>Inhaltskennung</translation>
    </message>
    <message>
        <source>Edit metadata</source>
        <translation>Metadaten bearbeiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Read from the file</source>
        <translation>Aus der Datei gelesen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>This file has none.</source>
        <translation>Diese Datei hat keine.</translation>
    </message>
</context>
<context>
    <name>vams::ui::FieldGroup</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation><numerusform>%n Feld</numerusform><numerusform>%n Felder</numerusform></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Andere Felder</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 ausklappen</translation>
    </message>
    <message>
        <source>not in a schema</source>
        <translation>in keinem Schema</translation>
    </message>
    <message>
        <source>schema for assets in %1, %2</source>
        <translation>Schema für Assets in %1, %2</translation>
    </message>
    <message>
        <source>schema for assets in all databases, %1</source>
        <translation>Schema für Assets in allen Datenbanken, %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::FieldInspector</name>
    <message>
        <source>%1, field %2</source>
        <translation>%1, Feld %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Go to a field to see what is known of it.</source>
        <translation>Gehen Sie in ein Feld, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No version of the asset has it. Each new version keeps the metadata of its time.</source>
        <translation>Keine Version des Assets enthält es. Jede neue Version hält die Metadaten ihrer Zeit fest.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Reading the versions...</source>
        <translation>Versionen werden gelesen ...</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Saved value</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>vams::ui::FieldRow</name>
    <message>
        <source>Goes when you save.</source>
        <translation>Wird beim Speichern entfernt.</translation>
    </message>
    <message>
        <source>Keep the field %1</source>
        <translation>Feld %1 behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Name des neuen Feldes</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Feld %1 entfernen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Type of the new field</source>
        <translation>Typ des neuen Feldes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
</context>
<context>
    <name>vams::ui::FileCache</name>
    <message>
        <source>%1 are too much to fetch for a picture.</source>
        <translation>%1 sind zu viel, um sie für ein Bild zu laden.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds %1, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, der %1 enthält, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Open the file to see it.</source>
        <translation>Öffnen Sie die Datei, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The copy of the file cannot be written.</source>
        <translation>Die Kopie der Datei kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>vams::ui::FileDelegate</name>
    <message>
        <source>LOD %1</source>
        <translation>LOD %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>Kein Bild: %1</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
</context>
<context>
    <name>vams::ui::FileDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation><numerusform>%n Datei, %1</numerusform><numerusform>%n Dateien, %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n ausgewählt</numerusform><numerusform>%n ausgewählt</numerusform></translation>
    </message>
    <message>
        <source>Content id</source>
        <translation>Inhaltskennung</translation>
    </message>
    <message>
        <source>Copy the content id</source>
        <translation>Inhaltskennung kopieren</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in...</source>
        <translation>Öffnen in...</translation>
    </message>
    <message>
        <source>Other...</source>
        <translation>Andere...</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type in the asset</source>
        <translation>Typ im Asset</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::FileNames</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation>%1 Kopie %2</translation>
    </message>
    <message>
        <source>A name cannot begin with a space, or end with a space or a dot.</source>
        <translation>Ein Name darf nicht mit einem Leerzeichen beginnen und nicht mit einem Leerzeichen oder Punkt enden.</translation>
    </message>
    <message>
        <source>A name cannot hold %1.</source>
        <translation>Ein Name darf %1 nicht enthalten.</translation>
    </message>
    <message>
        <source>A name cannot hold control characters.</source>
        <translation>Ein Name darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Files of the kind %1 are not allowed.</source>
        <translation>Dateien der Art %1 sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Names with “%1” are kept for preview pictures.</source>
        <translation>Namen mit „%1“ sind Vorschaubildern vorbehalten.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>This name has a meaning of its own on disks.</source>
        <translation>Dieser Name hat auf Datenträgern eine eigene Bedeutung.</translation>
    </message>
    <message>
        <source>Windows keeps this name for a device.</source>
        <translation>Windows hält diesen Namen für ein Gerät frei.</translation>
    </message>
</context>
<context>
    <name>vams::ui::FileOffers</name>
    <message>
        <source>The files are still being made ready. Drag them again in a moment.</source>
        <translation>Die Dateien werden noch vorbereitet. Ziehen Sie sie gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>vams::ui::FileRowDelegate</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n Datei</numerusform><numerusform>%n Dateien</numerusform></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>vams::ui::FileTileDelegate</name>
    <message>
        <source>%1 · revision %2</source>
        <translation>%1 · Revision %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n Datei</numerusform><numerusform>%n Dateien</numerusform></translation>
    </message>
    <message>
        <source>Archived · %1</source>
        <translation>Archiviert · %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::FileTreeModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n Datei</numerusform><numerusform>%n Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n revisions</source>
        <translation><numerusform>%n Revision</numerusform><numerusform>%n Revisionen</numerusform></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>level of detail %1</source>
        <translation>Detailstufe %1</translation>
    </message>
    <message>
        <source>primary file</source>
        <translation>Hauptdatei</translation>
    </message>
</context>
<context>
    <name>vams::ui::FileTreePanel</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Find in files</source>
        <translation>In Dateien suchen</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Ordner und Dateien</translation>
    </message>
    <message>
        <source>New folder, upload</source>
        <translation>Neuer Ordner, Hochladen</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Keine Datei passt</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its path.</source>
        <translation>Nichts hat hier „%1“ im Pfad.</translation>
    </message>
    <message>
        <source>Show archived files</source>
        <translation>Archivierte Dateien anzeigen</translation>
    </message>
    <message>
        <source>What the tree shows</source>
        <translation>Was der Baum zeigt</translation>
    </message>
</context>
<context>
    <name>vams::ui::FileVerbs</name>
    <message>
        <source>%1 archived</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>%1 nach %2 kopiert</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>%1 endgültig gelöscht</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 nach %2 verschoben</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n Element</numerusform><numerusform>%n Elemente</numerusform></translation>
    </message>
    <message>
        <source>A folder cannot go into itself.</source>
        <translation>Ein Ordner kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>A library on this computer has no links that others can open.</source>
        <translation>Eine Bibliothek auf diesem Computer hat keine Links, die andere öffnen können.</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>Change type of %1</source>
        <translation>Rolle von %1 ändern</translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation>Wählen Sie einen Ordner außerhalb.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Folder %1 made</source>
        <translation>Ordner %1 angelegt</translation>
    </message>
    <message>
        <source>Go back to an earlier revision of %1</source>
        <translation>Zu einer früheren Revision von %1 zurückkehren</translation>
    </message>
    <message numerus="yes">
        <source>Link to %1 copied; it works for %n hours</source>
        <translation><numerusform>Link auf %1 kopiert; er gilt %n Stunde</numerusform><numerusform>Link auf %1 kopiert; er gilt %n Stunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Link to %1 copied; it works for %n minutes</source>
        <translation><numerusform>Link auf %1 kopiert; er gilt %n Minute</numerusform><numerusform>Link auf %1 kopiert; er gilt %n Minuten</numerusform></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Neuer Ordner %1</translation>
    </message>
    <message>
        <source>Preview picture</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>Preview picture removed</source>
        <translation>Vorschaubild entfernt</translation>
    </message>
    <message>
        <source>Remove preview picture</source>
        <translation>Vorschaubild entfernen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Serve it with "vams serve" and connect to it, or send the file itself.</source>
        <translation>Sie mit „vams serve“ bereitstellen und sich damit verbinden, oder die Datei selbst senden.</translation>
    </message>
    <message>
        <source>The earlier revision of %1 is the newest now</source>
        <translation>Die frühere Revision von %1 ist jetzt die neueste</translation>
    </message>
    <message>
        <source>There is a folder %1 already.</source>
        <translation>Es gibt bereits einen Ordner %1.</translation>
    </message>
    <message>
        <source>Type of %1 changed</source>
        <translation>Typ von %1 geändert</translation>
    </message>
    <message>
        <source>the top folder</source>
        <translation>der oberste Ordner</translation>
    </message>
</context>
<context>
    <name>vams::ui::FilesTab</name>
    <message>
        <source>Drop files or folders here, or choose them.</source>
        <translation>Ziehen Sie Dateien oder Ordner hierher oder wählen Sie sie.</translation>
    </message>
    <message>
        <source>No files in this asset yet</source>
        <translation>Noch keine Dateien in diesem Asset</translation>
    </message>
    <message>
        <source>Upload a folder</source>
        <translation>Ordner hochladen</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Dateien hochladen</translation>
    </message>
</context>
<context>
    <name>vams::ui::FirstSteps</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>vams::ui::FloatList</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vams::ui::FolderDialog</name>
    <message>
        <source>Another asset</source>
        <translation>Anderes Asset</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>vams::ui::FolderModel</name>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>vams::ui::FolderPanel</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation><numerusform>%n Datei, %1</numerusform><numerusform>%n Dateien, %1</numerusform></translation>
    </message>
    <message>
        <source>Drop files or folders here to add them to %1</source>
        <translation>Ziehen Sie Dateien oder Ordner hierher, um sie %1 hinzuzufügen</translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them.</source>
        <translation>Ziehen Sie Dateien oder Ordner hierher oder wählen Sie sie.</translation>
    </message>
    <message>
        <source>Files in other folders may.</source>
        <translation>Vielleicht passen Dateien in anderen Ordnern.</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Dateien des Ordners</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Hier passt nichts</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Dieser Ordner ist leer</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Dateien hochladen</translation>
    </message>
</context>
<context>
    <name>vams::ui::FolderPathField</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>vams::ui::FoldersPage</name>
    <message>
        <source>%1 buckets</source>
        <translation>%1 Buckets</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 files missing</source>
        <translation>%1 Dateien fehlen</translation>
    </message>
    <message>
        <source>%1 files were not seen the last time. They come back when they are there again; their assets and metadata stay.</source>
        <translation>%1 Dateien wurden zuletzt nicht gefunden. Sie erscheinen wieder, sobald sie da sind; ihre Assets und Metadaten bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 Ordner</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>1 bucket</source>
        <translation>1 Bucket</translation>
    </message>
    <message>
        <source>1 file missing</source>
        <translation>1 Datei fehlt</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 Ordner</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>Also delete its assets and their metadata</source>
        <translation>Auch die Assets und ihre Metadaten löschen</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Buckets and folders</source>
        <translation>Buckets und Ordner</translation>
    </message>
    <message>
        <source>Choose a folder or write its whole path.</source>
        <translation>Wählen Sie einen Ordner oder geben Sie seinen ganzen Pfad ein.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Empty: the folder's own name.</source>
        <translation>Leer: der Name des Ordners.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Find a bucket</source>
        <translation>Bucket suchen</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder registered; its files are being listed</source>
        <translation>Ordner registriert; seine Dateien werden erfasst</translation>
    </message>
    <message>
        <source>Folder saved</source>
        <translation>Ordner gespeichert</translation>
    </message>
    <message>
        <source>Folder unregistered</source>
        <translation>Registrierung des Ordners aufgehoben</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>If it was moved or its drive has another letter now.</source>
        <translation>Falls er verschoben wurde oder sein Laufwerk nun einen anderen Buchstaben hat.</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut durchsehen</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Nach Änderungen wird gesucht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No buckets</source>
        <translation>Keine Buckets</translation>
    </message>
    <message>
        <source>No folders registered yet</source>
        <translation>Noch keine Ordner registriert</translation>
    </message>
    <message>
        <source>On the machine that holds the library. Its files stay where they are.</source>
        <translation>Auf dem Rechner, der die Bibliothek enthält. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Register a folder</source>
        <translation>Einen Ordner registrieren</translation>
    </message>
    <message>
        <source>Register folder</source>
        <translation>Ordner registrieren</translation>
    </message>
    <message>
        <source>Registered folders</source>
        <translation>Registrierte Ordner</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Wird durchgesehen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still to read</source>
        <translation>Noch zu lesen</translation>
    </message>
    <message>
        <source>The files in %1 stay untouched. Their assets and metadata stay in the library without content until the folder is registered again.</source>
        <translation>Die Dateien in %1 bleiben unberührt. Ihre Assets und Metadaten bleiben ohne Inhalt in der Bibliothek, bis der Ordner wieder registriert wird.</translation>
    </message>
    <message>
        <source>The files of a registered folder stay where they are: nothing in it is ever written, moved or deleted.</source>
        <translation>Die Dateien eines registrierten Ordners bleiben, wo sie sind: Darin wird nie etwas geschrieben, verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The folder cannot be reached. Nothing in it is lost: it comes back with its drive.</source>
        <translation>Der Ordner ist nicht erreichbar. Nichts darin ist verloren: Er erscheint mit seinem Laufwerk wieder.</translation>
    </message>
    <message>
        <source>The library has no place for files.</source>
        <translation>Die Bibliothek hat keinen Platz für Dateien.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>Registrierung aufheben</translation>
    </message>
    <message>
        <source>Unregister %1?</source>
        <translation>Registrierung von %1 aufheben?</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>Nicht mehr registriert</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Wird beobachtet</translation>
    </message>
    <message>
        <source>Where its assets are listed. Empty: one of its own.</source>
        <translation>Wo die Assets aufgeführt werden. Leer: eine eigene.</translation>
    </message>
</context>
<context>
    <name>vams::ui::FollowButton</name>
    <message>
        <source>Be told when this asset changes</source>
        <translation>Benachrichtigt werden, wenn sich dieses Asset ändert</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Gefolgt</translation>
    </message>
    <message>
        <source>Where should messages go?</source>
        <translation>Wohin sollen Nachrichten gehen?</translation>
    </message>
    <message>
        <source>Whoever follows an asset needs an e-mail address, and %1 has none yet. It is kept in your profile.</source>
        <translation>Wer einem Asset folgt, braucht eine E-Mail-Adresse, und %1 hat noch keine. Sie wird in Ihrem Profil gespeichert.</translation>
    </message>
    <message>
        <source>You are told when this asset changes. Click to stop.</source>
        <translation>Sie werden benachrichtigt, wenn sich dieses Asset ändert. Zum Beenden klicken.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
</context>
<context>
    <name>vams::ui::FormDialog</name>
    <message>
        <source>At most %1 letters; these are %2.</source>
        <translation>Höchstens %1 Zeichen; dies sind %2.</translation>
    </message>
    <message>
        <source>Between %1 and %2 letters.</source>
        <translation>Zwischen %1 und %2 Zeichen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>Ihre Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>Sie wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Only letters, digits, - and _, without spaces.</source>
        <translation>Nur Buchstaben, Ziffern, - und _, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Write at least %1 letters.</source>
        <translation>Schreiben Sie mindestens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>vams::ui::HelpCommands</name>
    <message>
        <source>All assets, your databases and everything you may administer. Files dropped on a database become assets in it.</source>
        <translation>Alle Assets, Ihre Datenbanken und alles, was Sie verwalten dürfen. Dateien, die Sie auf eine Datenbank ziehen, werden Assets in ihr.</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Dateien hereinholen</translation>
    </message>
    <message>
        <source>Choose files or a folder, press %1, or drag them into the window. What you upload again becomes a new revision; nothing is overwritten.</source>
        <translation>Wählen Sie Dateien oder einen Ordner, drücken Sie %1 oder ziehen Sie sie ins Fenster. Was Sie erneut hochladen, wird eine neue Revision; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Diagnostics copied: no names, folders or keys are in them.</source>
        <translation>Diagnosedaten kopiert: Sie enthalten keine Namen, Ordner oder Schlüssel.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Sich zurechtfinden</translation>
    </message>
    <message>
        <source>Names, descriptions, tags and metadata of all assets and files. %1 brings you here from anywhere.</source>
        <translation>Namen, Beschreibungen, Schlagwörter und Metadaten aller Assets und Dateien. %1 bringt Sie von überall hierher.</translation>
    </message>
</context>
<context>
    <name>vams::ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::HistoryPanel</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Goes back, or on, to right after this change</source>
        <translation>Geht zurück oder vor zum Stand direkt nach dieser Änderung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing to undo yet</source>
        <translation>Noch nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>What you change in this library stands here, newest first.</source>
        <translation>Was Sie in dieser Bibliothek ändern, steht hier, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>undone, %1</source>
        <translation>rückgängig gemacht, %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::Inbox</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unread: %1, %2</source>
        <translation>Ungelesen: %1, %2</translation>
    </message>
</context>
<context>
    <name>vams::ui::InboxPanel</name>
    <message>
        <source>Follow an asset to be told here when it changes.</source>
        <translation>Folgen Sie einem Asset, um hier von Änderungen zu erfahren.</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notifications, newest first</source>
        <translation>Benachrichtigungen, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>vams::ui::JobRow</name>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Hide log</source>
        <translation>Protokoll verbergen</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>vams::ui::JobRunner</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>Fertig, %1</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>Angehalten bei %1 %</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>vams::ui::JobsPanel</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>%n fehlgeschlagen</numerusform><numerusform>%n fehlgeschlagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation><numerusform>%n angehalten</numerusform><numerusform>%n angehalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation><numerusform>%n läuft</numerusform><numerusform>%n laufen</numerusform></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Abgeschlossene entfernen</translation>
    </message>
    <message>
        <source>Close the jobs panel</source>
        <translation>Aufträge schließen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Nothing is running. Uploads, downloads and exports show here.</source>
        <translation>Nichts läuft. Uploads, Downloads und Exporte erscheinen hier.</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
</context>
<context>
    <name>vams::ui::LanguageSection</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The program speaks it after a restart.</source>
        <translation>Das Programm verwendet sie nach einem Neustart.</translation>
    </message>
</context>
<context>
    <name>vams::ui::LeavingTexts</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the library while jobs are running?</source>
        <translation>Die Bibliothek schließen, obwohl Aufträge laufen?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit while jobs are running?</source>
        <translation>Beenden, obwohl Aufträge laufen?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>These go on where they stand when the library is opened again:</source>
        <translation>Diese laufen dort weiter, wo sie stehen, sobald die Bibliothek wieder geöffnet wird:</translation>
    </message>
    <message>
        <source>These stop and have to be started again:</source>
        <translation>Diese enden und müssen neu gestartet werden:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>und %n weiterer</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::LibrarySection</name>
    <message numerus="yes">
        <source>%1 in %n file(s), database %2</source>
        <translation><numerusform>%1 in %n Datei, Datenbank %2</numerusform><numerusform>%1 in %n Dateien, Datenbank %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation><numerusform>%n Problem gefunden:</numerusform><numerusform>%n Probleme gefunden:</numerusform></translation>
    </message>
    <message>
        <source>A copy that can be opened like any library. A folder that holds an older backup of it only gets what is new.</source>
        <translation>Eine Kopie, die sich wie jede Bibliothek öffnen lässt. Ein Ordner mit einer älteren Sicherung davon erhält nur, was neu ist.</translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n file(s), %1, are what they should be.</source>
        <translation><numerusform>Alles in Ordnung: %n Datei, %1, ist so, wie sie sein soll.</numerusform><numerusform>Alles in Ordnung: %n Dateien, %1, sind so, wie sie sein sollen.</numerusform></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern in</translation>
    </message>
    <message>
        <source>Back up to a folder...</source>
        <translation>In einen Ordner sichern...</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>In %1 gesichert</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Check every file</source>
        <translation>Jede Datei prüfen</translation>
    </message>
    <message>
        <source>Closes it, moves its folder to another place on the same drive, and opens it there. For another drive, back it up there and open the backup.</source>
        <translation>Schließt sie, verschiebt ihren Ordner an einen anderen Ort desselben Laufwerks und öffnet sie dort. Für ein anderes Laufwerk sichern Sie sie dorthin und öffnen die Sicherung.</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Wird gezählt...</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>It is closed, moved to %1, and opened there. Jobs that are under way are stopped.</source>
        <translation>Sie wird geschlossen, nach %1 verschoben und dort geöffnet. Laufende Aufträge werden angehalten.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the library</source>
        <translation>Die Bibliothek verschieben</translation>
    </message>
    <message>
        <source>Move the library into</source>
        <translation>Die Bibliothek verschieben in</translation>
    </message>
    <message>
        <source>Move the library...</source>
        <translation>Die Bibliothek verschieben...</translation>
    </message>
    <message>
        <source>Move the library?</source>
        <translation>Die Bibliothek verschieben?</translation>
    </message>
    <message>
        <source>Reads every file of the library and compares it with what is written about it. Goes on in the background; takes about as long as copying it all.</source>
        <translation>Liest jede Datei der Bibliothek und vergleicht sie mit dem, was über sie verzeichnet ist. Läuft im Hintergrund; dauert etwa so lange, wie alles zu kopieren.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The files of this library are kept by the server. Its size, checking, backups and its place are matters of whoever runs the server; the command "vams" does them there.</source>
        <translation>Die Dateien dieser Bibliothek liegen auf dem Server. Größe, Prüfung, Sicherungen und Ort sind Sache derer, die den Server betreiben; dort dient dazu der Befehl „vams“.</translation>
    </message>
</context>
<context>
    <name>vams::ui::LibrarySwitcher</name>
    <message numerus="yes">
        <source>%n assets</source>
        <translation><numerusform>%n Asset</numerusform><numerusform>%n Assets</numerusform></translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Zuletzt verwendete Bibliotheken</translation>
    </message>
</context>
<context>
    <name>vams::ui::LinkAliasDialog</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Alias of the link to %1</source>
        <translation>Alias der Verknüpfung mit %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>vams::ui::LinkDetails</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Untergeordnet</translation>
    </message>
    <message>
        <source>Choose a link to see it and to change it here.</source>
        <translation>Wählen Sie eine Verknüpfung, um sie hier zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Different assets</source>
        <translation>Verschiedene Assets</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Only parents and children have an alias.</source>
        <translation>Nur Eltern und Kinder haben einen Alias.</translation>
    </message>
    <message>
        <source>Other databases</source>
        <translation>Andere Datenbanken</translation>
    </message>
    <message>
        <source>Parent and child</source>
        <translation>Elternteil und Kind</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of the link, with commas between them</source>
        <translation>Schlagwörter der Verknüpfung, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>You may not see</source>
        <translation>Für Sie nicht sichtbar</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Elternteil</translation>
    </message>
</context>
<context>
    <name>vams::ui::LinkDrop</name>
    <message>
        <source>Link as child</source>
        <translation>Als Kind verknüpfen</translation>
    </message>
    <message>
        <source>Link as parent</source>
        <translation>Als Elternteil verknüpfen</translation>
    </message>
    <message>
        <source>Link as related</source>
        <translation>Als Verwandtes verknüpfen</translation>
    </message>
</context>
<context>
    <name>vams::ui::LinkGraphView</name>
    <message>
        <source>Graph of the links</source>
        <translation>Graph der Verknüpfungen</translation>
    </message>
    <message>
        <source>Solid line: parent to child. Dashed line: related.</source>
        <translation>Durchgezogene Linie: Elternteil zu Kind. Gestrichelte Linie: verwandt.</translation>
    </message>
    <message>
        <source>The arrow keys go from asset to asset, Enter opens, Delete removes the link.</source>
        <translation>Die Pfeiltasten gehen von Asset zu Asset, die Eingabetaste öffnet, Entf löst die Verknüpfung.</translation>
    </message>
    <message>
        <source>parent to child</source>
        <translation>Elternteil zu Kind</translation>
    </message>
    <message>
        <source>related</source>
        <translation>verwandt</translation>
    </message>
</context>
<context>
    <name>vams::ui::LinkTree</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more that you may not see</source>
        <translation><numerusform>%n weiteres, das Sie nicht sehen dürfen</numerusform><numerusform>%n weitere, die Sie nicht sehen dürfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n that you may not see</source>
        <translation><numerusform>%n, das Sie nicht sehen dürfen</numerusform><numerusform>%n, die Sie nicht sehen dürfen</numerusform></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Untergeordnet</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>More hangs on it</source>
        <translation>Daran hängt noch mehr</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>What hangs on it is shown above</source>
        <translation>Was daran hängt, steht weiter oben</translation>
    </message>
</context>
<context>
    <name>vams::ui::LinkVerbs</name>
    <message numerus="yes">
        <source>%n assets linked</source>
        <translation><numerusform>%n Asset verknüpft</numerusform><numerusform>%n Assets verknüpft</numerusform></translation>
    </message>
    <message>
        <source>Alias of the link to %1</source>
        <translation>Alias der Verknüpfung mit %1</translation>
    </message>
    <message>
        <source>Alias of the link to %1 saved</source>
        <translation>Alias der Verknüpfung mit %1 gespeichert</translation>
    </message>
    <message>
        <source>An asset cannot be above and below another at the same time.</source>
        <translation>Ein Asset kann nicht zugleich über und unter einem anderen stehen.</translation>
    </message>
    <message>
        <source>Change the link to %1</source>
        <translation>Verknüpfung mit %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Link %n assets</source>
        <translation><numerusform>%n Asset verknüpfen</numerusform><numerusform>%n Assets verknüpfen</numerusform></translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Verknüpfung mit %1</translation>
    </message>
    <message>
        <source>Link to %1 added</source>
        <translation>Verknüpfung mit %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Link to %1 changed</source>
        <translation>Verknüpfung mit %1 geändert</translation>
    </message>
    <message>
        <source>Link to %1 removed</source>
        <translation>Verknüpfung mit %1 entfernt</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>%1 platzieren</translation>
    </message>
    <message>
        <source>Placement of %1 saved</source>
        <translation>Platzierung von %1 gespeichert</translation>
    </message>
    <message>
        <source>Remove link to %1</source>
        <translation>Verknüpfung mit %1 entfernen</translation>
    </message>
    <message>
        <source>Tags of the link to %1</source>
        <translation>Schlagwörter der Verknüpfung mit %1</translation>
    </message>
    <message>
        <source>Tags of the link to %1 saved</source>
        <translation>Schlagwörter der Verknüpfung mit %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>vams::ui::LinksTab</name>
    <message>
        <source>%1, not all of them are shown</source>
        <translation>%1, nicht alle sind zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation><numerusform>%n Ebene</numerusform><numerusform>%n Ebenen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation><numerusform>%n Verknüpfung</numerusform><numerusform>%n Verknüpfungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n ausgewählt</numerusform><numerusform>%n ausgewählt</numerusform></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>Children %1</source>
        <translation>Kinder %1</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Link asset</source>
        <translation>Asset verknüpfen</translation>
    </message>
    <message>
        <source>Links of an archived asset are not shown</source>
        <translation>Verknüpfungen eines archivierten Assets werden nicht angezeigt</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Noch keine Verknüpfungen</translation>
    </message>
    <message>
        <source>Parents %1</source>
        <translation>Eltern %1</translation>
    </message>
    <message>
        <source>Related %1</source>
        <translation>Verwandte %1</translation>
    </message>
    <message>
        <source>Say what this asset is made of, what it is a part of, or what belongs to it.</source>
        <translation>Geben Sie an, woraus dieses Asset besteht, wovon es ein Teil ist oder was dazugehört.</translation>
    </message>
    <message>
        <source>They are there again when it is restored.</source>
        <translation>Sie sind wieder da, sobald es wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
</context>
<context>
    <name>vams::ui::MainWindow</name>
    <message>
        <source>&amp;Asset</source>
        <translation>&amp;Asset</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>VAMS Desktop</source>
        <translation>VAMS Desktop</translation>
    </message>
    <message>
        <source>Version %1, Qt %2
A native desktop for visual assets: models, point clouds, CAD and images, in a library on this computer or on a VAMS server.</source>
        <translation>Version %1, Qt %2
Ein natives Programm für visuelle Assets: Modelle, Punktwolken, CAD und Bilder, in einer Bibliothek auf diesem Rechner oder auf einem VAMS-Server.</translation>
    </message>
</context>
<context>
    <name>vams::ui::MetadataForm</name>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Goes with %1.</source>
        <translation>Gehört zu %1.</translation>
    </message>
    <message>
        <source>Needs %1 as well.</source>
        <translation>Braucht auch %1.</translation>
    </message>
    <message>
        <source>No field is like this.</source>
        <translation>Kein Feld passt dazu.</translation>
    </message>
    <message>
        <source>Schemas say different things of this field.</source>
        <translation>Schemas sagen Verschiedenes über dieses Feld.</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Alle Felder zeigen</translation>
    </message>
</context>
<context>
    <name>vams::ui::MetadataModel</name>
    <message>
        <source>A value is needed.</source>
        <translation>Ein Wert ist erforderlich.</translation>
    </message>
    <message>
        <source>Controlled list</source>
        <translation>Vorgegebene Liste</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needs %1 as well.</source>
        <translation>Braucht auch %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>There is such a name already.</source>
        <translation>Einen solchen Namen gibt es bereits.</translation>
    </message>
    <message>
        <source>This database takes only the names of its schemas.</source>
        <translation>Diese Datenbank nimmt nur die Namen ihrer Schemas an.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>vams::ui::MetadataPanel</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation><numerusform>%n Änderung</numerusform><numerusform>%n Änderungen</numerusform></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add what one should know of it.</source>
        <translation>Fügen Sie hinzu, was man darüber wissen sollte.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Metadata of %1</source>
        <translation>Metadaten von %1</translation>
    </message>
    <message>
        <source>Metadata or attributes</source>
        <translation>Metadaten oder Attribute</translation>
    </message>
    <message>
        <source>Nothing is noted here yet</source>
        <translation>Hier ist noch nichts vermerkt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The asset</source>
        <translation>Das Asset</translation>
    </message>
    <message>
        <source>This database takes only the names of its schemas.</source>
        <translation>Diese Datenbank nimmt nur die Namen ihrer Schemas an.</translation>
    </message>
</context>
<context>
    <name>vams::ui::MetadataSection</name>
    <message>
        <source>Metadata of the file</source>
        <translation>Metadaten der Datei</translation>
    </message>
    <message>
        <source>Select a file to see its metadata.</source>
        <translation>Wählen Sie eine Datei aus, um ihre Metadaten zu sehen.</translation>
    </message>
</context>
<context>
    <name>vams::ui::MetadataSession</name>
    <message>
        <source>Changed values saved, nothing removed</source>
        <translation>Geänderte Werte gespeichert, nichts entfernt</translation>
    </message>
    <message>
        <source>Metadata saved</source>
        <translation>Metadaten gespeichert</translation>
    </message>
</context>
<context>
    <name>vams::ui::MetadataTab</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation><numerusform>%n Änderung nicht gespeichert</numerusform><numerusform>%n Änderungen nicht gespeichert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation><numerusform>%n geändert</numerusform><numerusform>%n geändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation><numerusform>%n Feld</numerusform><numerusform>%n Felder</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the table are left out</source>
        <translation><numerusform>%n Zeile der Tabelle wurde ausgelassen</numerusform><numerusform>%n Zeilen der Tabelle wurden ausgelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation><numerusform>%n Problem</numerusform><numerusform>%n Probleme</numerusform></translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add what one should know of the asset. A schema gives all assets of a database the same fields.</source>
        <translation>Fügen Sie hinzu, was man über das Asset wissen sollte. Ein Schema gibt allen Assets einer Datenbank dieselben Felder.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>At most %1 lines are taken at once.</source>
        <translation>Höchstens %1 Zeilen werden auf einmal übernommen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Empty %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Export the metadata as a table</source>
        <translation>Die Metadaten als Tabelle exportieren</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Find a field or value</source>
        <translation>Feld oder Wert finden</translation>
    </message>
    <message>
        <source>Go to the first problem</source>
        <translation>Zum ersten Problem</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSV importieren</translation>
    </message>
    <message>
        <source>Import a table of metadata</source>
        <translation>Eine Tabelle mit Metadaten importieren</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Metadata of %1</source>
        <translation>Metadaten von %1</translation>
    </message>
    <message>
        <source>Metadata of %1.csv</source>
        <translation>Metadaten von %1.csv</translation>
    </message>
    <message>
        <source>Nothing is noted here yet</source>
        <translation>Hier ist noch nichts vermerkt</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Required %1</source>
        <translation>Nötig %1</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation><numerusform>%n Änderung speichern</numerusform><numerusform>%n Änderungen speichern</numerusform></translation>
    </message>
    <message>
        <source>The table could not be read.</source>
        <translation>Die Tabelle ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>Die Tabelle ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The table is too large.</source>
        <translation>Die Tabelle ist zu groß.</translation>
    </message>
    <message>
        <source>This database takes only the fields of its schemas, and none is for assets yet.</source>
        <translation>Diese Datenbank nimmt nur die Felder ihrer Schemas an, und noch keines ist für Assets.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>und %n weiterer</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::NavRow</name>
    <message>
        <source>%1, %2 assets</source>
        <translation>%1, %2 Assets</translation>
    </message>
    <message>
        <source>%1, 1 asset</source>
        <translation>%1, 1 Asset</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Wird gerade gezeigt</translation>
    </message>
</context>
<context>
    <name>vams::ui::NetworkSection</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>How this program reaches VAMS servers.</source>
        <translation>Wie dieses Programm VAMS-Server erreicht.</translation>
    </message>
    <message>
        <source>Is not written to the disk: it holds until the program ends.</source>
        <translation>Wird nicht auf den Datenträger geschrieben; es gilt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>proxy.example.com</source>
        <translation>proxy.example.com</translation>
    </message>
</context>
<context>
    <name>vams::ui::NewAssetDialog</name>
    <message>
        <source>Create asset</source>
        <translation>Asset erstellen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Distributable: its files may be downloaded and shown</source>
        <translation>Weitergabe erlaubt: Die Dateien dürfen heruntergeladen und gezeigt werden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Neues Asset</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What it is, for somebody who searches.</source>
        <translation>Was es ist, für alle, die danach suchen.</translation>
    </message>
</context>
<context>
    <name>vams::ui::NewLibraryDialog</name>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>Bibliothek erstellen</translation>
    </message>
    <message>
        <source>Files you upload are kept here. Choose a disk with room; a local one is fastest.</source>
        <translation>Hier werden hochgeladene Dateien aufbewahrt. Wählen Sie einen Datenträger mit Platz; ein lokaler ist am schnellsten.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Give the library a name.</source>
        <translation>Geben Sie der Bibliothek einen Namen.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder.</source>
        <translation>Geben Sie den ganzen Pfad eines Ordners ein.</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Meine Bibliothek</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Where the library goes</source>
        <translation>Ort der Bibliothek</translation>
    </message>
</context>
<context>
    <name>vams::ui::NewLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>Verknüpfung hinzufügen</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Child: it is a part of this asset</source>
        <translation>Untergeordnet: Es ist ein Teil dieses Assets</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Mit %1 verknüpfen</translation>
    </message>
    <message>
        <source>Optional. Tells apart several links between the same two assets, such as "left" and "right".</source>
        <translation>Optional. Unterscheidet mehrere Verknüpfungen zwischen denselben zwei Assets, etwa „links“ und „rechts“.</translation>
    </message>
    <message>
        <source>Parent: this asset is a part of it</source>
        <translation>Übergeordnet: Dieses Asset ist ein Teil davon</translation>
    </message>
    <message>
        <source>Related: the two belong together</source>
        <translation>Verwandt: Die beiden gehören zusammen</translation>
    </message>
    <message>
        <source>The other asset is its</source>
        <translation>Das andere Asset ist</translation>
    </message>
</context>
<context>
    <name>vams::ui::NumberField</name>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>vams::ui::OfflineBanner</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Verbindung wird hergestellt...</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. You see what was read last; changes fail until it answers.</source>
        <translation>Keine Verbindung zu %1 seit %2. Sie sehen, was zuletzt gelesen wurde; Änderungen scheitern, bis der Server antwortet.</translation>
    </message>
</context>
<context>
    <name>vams::ui::OpenWith</name>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 is no program.</source>
        <translation>%1 ist kein Programm.</translation>
    </message>
    <message>
        <source>%1 would run as a program.</source>
        <translation>%1 würde als Programm ausgeführt.</translation>
    </message>
    <message>
        <source>.%1 files open in %2 from now on</source>
        <translation>Dateien der Art .%1 öffnen sich ab jetzt in %2</translation>
    </message>
    <message>
        <source>Choose a program for this kind in the settings of the system, or download the file.</source>
        <translation>Wählen Sie in den Systemeinstellungen ein Programm für diese Art oder laden Sie die Datei herunter.</translation>
    </message>
    <message>
        <source>Choose another program for this kind of file in the settings.</source>
        <translation>Wählen Sie in den Einstellungen ein anderes Programm für diese Dateiart.</translation>
    </message>
    <message>
        <source>Choose the file that starts the program.</source>
        <translation>Wählen Sie die Datei, die das Programm startet.</translation>
    </message>
    <message>
        <source>Download it and look at it first.</source>
        <translation>Laden Sie sie herunter und sehen Sie sie sich zuerst an.</translation>
    </message>
    <message>
        <source>No program is set for files such as %1.</source>
        <translation>Für Dateien wie %1 ist kein Programm festgelegt.</translation>
    </message>
    <message>
        <source>Open the asset and choose a file.</source>
        <translation>Öffnen Sie das Asset und wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Program for %1</source>
        <translation>Programm für %1</translation>
    </message>
    <message>
        <source>Program of the system</source>
        <translation>Programm des Systems</translation>
    </message>
    <message>
        <source>This asset has no file that stands for it.</source>
        <translation>Dieses Asset hat keine Datei, die für es steht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>vams::ui::PageArea</name>
    <message>
        <source>The link may come from another version of the program.</source>
        <translation>Der Link stammt vielleicht aus einer anderen Version des Programms.</translation>
    </message>
    <message>
        <source>There is no page "%1"</source>
        <translation>Es gibt keine Seite „%1“</translation>
    </message>
</context>
<context>
    <name>vams::ui::PaletteModel</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>vams::ui::PaletteOffers</name>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Assets and files</source>
        <translation>Assets und Dateien</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message numerus="yes">
        <source>Database, %n asset(s)</source>
        <translation><numerusform>Datenbank, %n Asset</numerusform><numerusform>Datenbank, %n Assets</numerusform></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Oft verwendet</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show all results for "%1"</source>
        <translation>Alle Ergebnisse für „%1“ anzeigen</translation>
    </message>
</context>
<context>
    <name>vams::ui::PathField</name>
    <message>
        <source>Place or link</source>
        <translation>Ort oder Link</translation>
    </message>
    <message>
        <source>There is no asset "%1" in %2.</source>
        <translation>Es gibt kein Asset „%1“ in %2.</translation>
    </message>
    <message>
        <source>There is no database "%1".</source>
        <translation>Es gibt keine Datenbank „%1“.</translation>
    </message>
    <message>
        <source>This is no link of this program.</source>
        <translation>Dies ist kein Link dieses Programms.</translation>
    </message>
    <message>
        <source>Write a database, an asset of it, and a path; or paste a link.</source>
        <translation>Geben Sie eine Datenbank, ein Asset darin und einen Pfad ein, oder fügen Sie einen Link ein.</translation>
    </message>
    <message>
        <source>database/asset/path, or a link</source>
        <translation>Datenbank/Asset/Pfad oder ein Link</translation>
    </message>
</context>
<context>
    <name>vams::ui::PictureCompare</name>
    <message>
        <source>%1 takes %2 of the width</source>
        <translation>%1 nimmt %2 der Breite ein</translation>
    </message>
    <message>
        <source>Pictures of %1 and %2</source>
        <translation>Bilder von %1 und %2</translation>
    </message>
    <message>
        <source>The pictures of %1 and %2 are the same</source>
        <translation>Die Bilder von %1 und %2 sind gleich</translation>
    </message>
    <message>
        <source>What differs between %1 and %2</source>
        <translation>Unterschiede zwischen %1 und %2</translation>
    </message>
</context>
<context>
    <name>vams::ui::PipelineDialog</name>
    <message>
        <source>Address of the queue</source>
        <translation>Adresse der Warteschlange</translation>
    </message>
    <message>
        <source>All databases (GLOBAL)</source>
        <translation>Alle Datenbanken (GLOBAL)</translation>
    </message>
    <message>
        <source>Also update the %1 workflows that use it</source>
        <translation>Auch die %1 Workflows aktualisieren, die sie verwenden</translation>
    </message>
    <message>
        <source>Also update the workflow that uses it</source>
        <translation>Auch den Workflow aktualisieren, der sie verwendet</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>Kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Cannot be changed. Make a new one instead.</source>
        <translation>Kann nicht geändert werden. Erstellen Sie stattdessen eine neue.</translation>
    </message>
    <message>
        <source>Create pipeline</source>
        <translation>Pipeline erstellen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Detail type</source>
        <translation>Typ der Einzelheiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Empty: a day.</source>
        <translation>Leer: ein Tag.</translation>
    </message>
    <message>
        <source>Empty: none is expected.</source>
        <translation>Leer: Es wird keines erwartet.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Ereignisbus</translation>
    </message>
    <message>
        <source>EventBridge event</source>
        <translation>EventBridge-Ereignis</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Heartbeat, seconds</source>
        <translation>Lebenszeichen, Sekunden</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Is called as</source>
        <translation>Wird aufgerufen als</translation>
    </message>
    <message>
        <source>Its ARN. Empty: the default bus.</source>
        <translation>Die ARN. Leer: der Standardbus.</translation>
    </message>
    <message>
        <source>Its name. Empty: the server makes a sample function.</source>
        <translation>Der Name. Leer: Der Server legt eine Beispielfunktion an.</translation>
    </message>
    <message>
        <source>JSON, or empty.</source>
        <translation>JSON oder leer.</translation>
    </message>
    <message>
        <source>Lambda function</source>
        <translation>Lambda-Funktion</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>SQS queue</source>
        <translation>SQS-Warteschlange</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Source of the event</source>
        <translation>Quelle des Ereignisses</translation>
    </message>
    <message>
        <source>Such as .glb, or .all.</source>
        <translation>Etwa .glb oder .all.</translation>
    </message>
    <message>
        <source>Such as .usd. May be empty.</source>
        <translation>Etwa .usd. Darf leer sein.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt an</translation>
    </message>
    <message>
        <source>Timeout, seconds</source>
        <translation>Zeitgrenze, Sekunden</translation>
    </message>
    <message>
        <source>Wait until it reports back</source>
        <translation>Auf die Rückmeldung warten</translation>
    </message>
    <message>
        <source>Without it they go on with what it was: %1</source>
        <translation>Andernfalls laufen sie mit dem bisherigen Stand weiter: %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::PipelinesPage</name>
    <message>
        <source>%1 is enabled</source>
        <translation>%1 ist eingeschaltet</translation>
    </message>
    <message>
        <source>%1 is off; workflows with it do not start</source>
        <translation>%1 ist aus; Workflows mit ihr starten nicht</translation>
    </message>
    <message>
        <source>%1 pipelines</source>
        <translation>%1 Pipelines</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>1 pipeline</source>
        <translation>1 Pipeline</translation>
    </message>
    <message>
        <source>A pipeline is a program that works on files. Workflows call pipelines one after the other.</source>
        <translation>Eine Pipeline ist ein Programm, das Dateien bearbeitet. Workflows rufen Pipelines nacheinander auf.</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>Aufgerufen als</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Detail type</source>
        <translation>Typ der Einzelheiten</translation>
    </message>
    <message>
        <source>Edit pipeline %1</source>
        <translation>Pipeline %1 bearbeiten</translation>
    </message>
    <message>
        <source>Enable, or switch off</source>
        <translation>Ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Ereignisbus</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Find a pipeline</source>
        <translation>Pipeline suchen</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
    <message>
        <source>New pipeline %1</source>
        <translation>Neue Pipeline %1</translation>
    </message>
    <message>
        <source>No pipelines yet</source>
        <translation>Noch keine Pipelines</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>One that a workflow uses cannot be deleted. What is called stays as it is.</source>
        <translation>Eine Pipeline, die ein Workflow verwendet, kann nicht gelöscht werden. Was aufgerufen wird, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Pipeline created</source>
        <translation>Pipeline erstellt</translation>
    </message>
    <message>
        <source>Pipeline saved</source>
        <translation>Pipeline gespeichert</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>There is a pipeline with this pipelineId already.</source>
        <translation>Es gibt bereits eine Pipeline mit dieser pipelineId.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
</context>
<context>
    <name>vams::ui::PlacementForm</name>
    <message>
        <source>4 × 4</source>
        <translation>4 × 4</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move, turn and scale cannot say what this matrix does.</source>
        <translation>Verschiebung, Drehung und Skalierung können nicht sagen, was diese Matrix tut.</translation>
    </message>
    <message>
        <source>Nobody has placed it yet.</source>
        <translation>Noch hat es niemand platziert.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Placement as a matrix of sixteen numbers</source>
        <translation>Platzierung als Matrix aus sechzehn Zahlen</translation>
    </message>
    <message>
        <source>Placement as move, turn and scale</source>
        <translation>Platzierung als Verschiebung, Drehung und Skalierung</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Take the placement away</source>
        <translation>Platzierung entfernen</translation>
    </message>
    <message>
        <source>The last column is the move.</source>
        <translation>Die letzte Spalte ist die Verschiebung.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Turn, degrees</source>
        <translation>Drehung, Grad</translation>
    </message>
</context>
<context>
    <name>vams::ui::ProgramDialog</name>
    <message>
        <source>Add a program</source>
        <translation>Programm hinzufügen</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Durchsuchen...</translation>
    </message>
    <message>
        <source>Change the program</source>
        <translation>Programm ändern</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Programm wählen</translation>
    </message>
    <message>
        <source>Its file on this computer</source>
        <translation>Seine Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>Letters and digits only, without the dot.</source>
        <translation>Nur Buchstaben und Ziffern, ohne den Punkt.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The end of its name, such as blend</source>
        <translation>Die Endung des Namens, etwa blend</translation>
    </message>
    <message>
        <source>There is no program at this place.</source>
        <translation>An diesem Ort gibt es kein Programm.</translation>
    </message>
    <message>
        <source>Use this program</source>
        <translation>Dieses Programm verwenden</translation>
    </message>
</context>
<context>
    <name>vams::ui::ProgramSection</name>
    <message>
        <source>"Open in another program" uses these; what is not listed opens with the program that the system has for it.</source>
        <translation>„In anderem Programm öffnen“ verwendet diese; was nicht aufgeführt ist, öffnet sich mit dem Programm, das das System dafür vorsieht.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Hinzufügen...</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Programs by kind of file</source>
        <translation>Programme nach Dateiart</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>vams::ui::QuickLook</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schnellansicht</translation>
    </message>
</context>
<context>
    <name>vams::ui::RecentCard</name>
    <message>
        <source>%1 assets</source>
        <translation>%1 Assets</translation>
    </message>
    <message>
        <source>1 asset</source>
        <translation>1 Asset</translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation>Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>vams::ui::RecentDelegate</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Hier geöffnet</translation>
    </message>
</context>
<context>
    <name>vams::ui::RecordDetails</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>vams::ui::RecordList</name>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 could not be deleted.</source>
        <translation>%1 von %2 konnten nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Each word must stand in one of the columns.</source>
        <translation>Jedes Wort muss in einer der Spalten stehen.</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nichts passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Nothing matches what is asked for</source>
        <translation>Nichts passt auf die Filter</translation>
    </message>
    <message>
        <source>Reading, %1 so far</source>
        <translation>Wird gelesen, bisher %1</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Wird gelesen...</translation>
    </message>
    <message>
        <source>Select a row to see it here.</source>
        <translation>Wählen Sie eine Zeile, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Die neuesten %1</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Mit „Rückgängig“ kommt der Eintrag zurück.</translation>
    </message>
    <message>
        <source>Widen the time or take a filter away.</source>
        <translation>Erweitern Sie den Zeitraum oder entfernen Sie einen Filter.</translation>
    </message>
</context>
<context>
    <name>vams::ui::RefusedDialog</name>
    <message numerus="yes">
        <source>%n files cannot be uploaded</source>
        <translation><numerusform>%n Datei kann nicht hochgeladen werden</numerusform><numerusform>%n Dateien können nicht hochgeladen werden</numerusform></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files that cannot be uploaded</source>
        <translation>Dateien, die nicht hochgeladen werden können</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The others are %1.</source>
        <translation>Es wurde noch nichts gesendet. Die anderen sind %1.</translation>
    </message>
    <message>
        <source>One file cannot be uploaded</source>
        <translation>Eine Datei kann nicht hochgeladen werden</translation>
    </message>
    <message numerus="yes">
        <source>Upload the other %n</source>
        <translation><numerusform>Die andere hochladen</numerusform><numerusform>Die anderen %n hochladen</numerusform></translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>vams::ui::ResourceSummary</name>
    <message>
        <source>%1 need a look, at %2</source>
        <translation>%1 sollten angesehen werden, Stand %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Revisions of files</source>
        <translation>Revisionen von Dateien</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>all well at %1</source>
        <translation>alles in Ordnung, Stand %1</translation>
    </message>
    <message>
        <source>and %1 of database</source>
        <translation>und %1 Datenbankdatei</translation>
    </message>
    <message>
        <source>in %1 blobs</source>
        <translation>in %1 Blobs</translation>
    </message>
    <message>
        <source>in %1 databases</source>
        <translation>in %1 Datenbanken</translation>
    </message>
</context>
<context>
    <name>vams::ui::ResourcesPage</name>
    <message>
        <source>%1 messages are tried again</source>
        <translation>%1 Nachrichten werden erneut versucht</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Teile</translation>
    </message>
    <message>
        <source>1 message is tried again</source>
        <translation>1 Nachricht wird erneut versucht</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 Teil</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Find a resource</source>
        <translation>Ressource suchen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>No resources</source>
        <translation>Keine Ressourcen</translation>
    </message>
    <message>
        <source>Nothing in AWS; ours alone</source>
        <translation>Nichts in AWS; nur hier</translation>
    </message>
    <message>
        <source>Open audit</source>
        <translation>Prüfprotokoll öffnen</translation>
    </message>
    <message>
        <source>Open buckets and folders</source>
        <translation>Buckets und Ordner öffnen</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>The library says nothing of its parts.</source>
        <translation>Die Bibliothek sagt nichts über ihre Teile.</translation>
    </message>
    <message>
        <source>Try dead messages again</source>
        <translation>Gescheiterte Nachrichten erneut versuchen</translation>
    </message>
</context>
<context>
    <name>vams::ui::RevertVersionDialog</name>
    <message numerus="yes">
        <source>%n files of this version become the newest revisions again, and a new version holds them. Revisions made since stay in the history of each file; files that the version does not hold stay as they are.</source>
        <translation><numerusform>%n Datei dieser Version wird wieder zur neuesten Revision, und eine neue Version enthält sie. Seither entstandene Revisionen bleiben im Verlauf der Datei; Dateien, die die Version nicht enthält, bleiben, wie sie sind.</numerusform><numerusform>%n Dateien dieser Version werden wieder zu den neuesten Revisionen, und eine neue Version enthält sie. Seither entstandene Revisionen bleiben im Verlauf jeder Datei; Dateien, die die Version nicht enthält, bleiben, wie sie sind.</numerusform></translation>
    </message>
    <message>
        <source>Bring the metadata of that time back as well</source>
        <translation>Auch die Metadaten von damals zurückholen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Zu %1 zurückkehren?</translation>
    </message>
    <message>
        <source>Metadata and attributes of the asset and of these files are replaced. Create a version first if what they are now is to be kept.</source>
        <translation>Metadaten und Attribute des Assets und dieser Dateien werden ersetzt. Erstellen Sie zuerst eine Version, wenn der jetzige Stand erhalten bleiben soll.</translation>
    </message>
</context>
<context>
    <name>vams::ui::RevisionsList</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Download revision %1</source>
        <translation>Revision %1 herunterladen</translation>
    </message>
    <message>
        <source>Make revision %1 the current one</source>
        <translation>Revision %1 zur aktuellen machen</translation>
    </message>
    <message>
        <source>Open revision %1</source>
        <translation>Revision %1 öffnen</translation>
    </message>
    <message>
        <source>Reading the revisions...</source>
        <translation>Revisionen werden gelesen...</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>%1 weitere anzeigen</translation>
    </message>
</context>
<context>
    <name>vams::ui::RightButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. A click takes the next of none, allow and deny.</source>
        <translation>%1: %2. Ein Klick wechselt zwischen nichts, erlauben und verweigern.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>vams::ui::RightTexts</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>It needs the right %1 on %2, or on what that shows.</source>
        <translation>Nötig ist das Recht %1 auf %2 oder auf das, was dort erscheint.</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>Auf: %1</translation>
    </message>
    <message>
        <source>Please give me a right in VAMS.</source>
        <translation>Bitte geben Sie mir ein Recht in VAMS.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Recht: %1</translation>
    </message>
    <message>
        <source>What VAMS said: %1</source>
        <translation>Was VAMS sagte: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::RightsEditor</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a role or user.</source>
        <translation>Fügen Sie eine Rolle oder einen Benutzer hinzu.</translation>
    </message>
    <message>
        <source>Allow or deny %1 something, or take it out.</source>
        <translation>Erlauben oder verweigern Sie %1 etwas, oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>At least 3 letters, digits or . - _ + @, without spaces.</source>
        <translation>Mindestens 3 Buchstaben, Ziffern oder . - _ + @, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Id of the user</source>
        <translation>Kennung des Benutzers</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Name der Rolle</translation>
    </message>
    <message>
        <source>Name of the role or user</source>
        <translation>Name der Rolle oder des Benutzers</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role or user</source>
        <translation>Rolle oder Benutzer</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>There is no role %1.</source>
        <translation>Es gibt keine Rolle %1.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>vams::ui::RolesPage</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 roles</source>
        <translation>%1 Rollen</translation>
    </message>
    <message>
        <source>1 role</source>
        <translation>1 Rolle</translation>
    </message>
    <message>
        <source>A role is a name that users have and that constraints give rights to.</source>
        <translation>Eine Rolle ist ein Name, den Benutzer haben und dem Regeln Rechte geben.</translation>
    </message>
    <message>
        <source>Apply permission template...</source>
        <translation>Rechtevorlage anwenden...</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>Kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Constraints that name it stay and give their rights to nobody. This cannot be undone.</source>
        <translation>Regeln, die sie nennen, bleiben und geben ihre Rechte niemandem. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Counts only with a second factor</source>
        <translation>Gilt nur mit zweitem Faktor</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>Rolle erstellen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1 and take it from its users?</source>
        <translation>%1 löschen und den Benutzern entziehen?</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete and take it from them</source>
        <translation>Löschen und entziehen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>Rolle suchen</translation>
    </message>
    <message>
        <source>Import one there, or make the constraints here.</source>
        <translation>Importieren Sie dort eine oder legen Sie die Regeln hier an.</translation>
    </message>
    <message>
        <source>It is in use by %1. They keep their other roles. Constraints that name it stay and give their rights to nobody.</source>
        <translation>Verwendet von: %1. Die Benutzer behalten ihre anderen Rollen. Regeln, die sie nennen, bleiben und geben ihre Rechte niemandem.</translation>
    </message>
    <message>
        <source>Known there as</source>
        <translation>Dort bekannt als</translation>
    </message>
    <message>
        <source>Letters, digits, spaces and . - _, up to 256 of them.</source>
        <translation>Buchstaben, Ziffern, Leerzeichen und . - _, höchstens 256 Zeichen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in another directory</source>
        <translation>Name in einem anderen Verzeichnis</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
    </message>
    <message>
        <source>No user has this role.</source>
        <translation>Kein Benutzer hat diese Rolle.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht erforderlich</translation>
    </message>
    <message>
        <source>Only if the role stands for a group elsewhere. May stay empty.</source>
        <translation>Nur wenn die Rolle für eine Gruppe an anderer Stelle steht. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Rights given to %1</source>
        <translation>Rechte an %1 vergeben</translation>
    </message>
    <message>
        <source>Role %1 deleted</source>
        <translation>Rolle %1 gelöscht</translation>
    </message>
    <message>
        <source>Role created</source>
        <translation>Rolle erstellt</translation>
    </message>
    <message>
        <source>Role saved</source>
        <translation>Rolle gespeichert</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Show its constraints</source>
        <translation>Zugehörige Regeln anzeigen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>There is a role of this name.</source>
        <translation>Es gibt bereits eine Rolle mit diesem Namen.</translation>
    </message>
    <message>
        <source>This server does not list its permission templates.</source>
        <translation>Dieser Server führt seine Rechtevorlagen nicht auf.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Who signed in without one is treated as if they did not have this role.</source>
        <translation>Wer sich ohne ihn angemeldet hat, wird behandelt, als hätte er diese Rolle nicht.</translation>
    </message>
</context>
<context>
    <name>vams::ui::RuleCard</name>
    <message>
        <source>Allows %1, when %2 its criteria hold</source>
        <translation>Erlaubt %1; zu erfüllen: %2 Kriterien</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Denies %1, when %2 its criteria hold</source>
        <translation>Verweigert %1; zu erfüllen: %2 Kriterien</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Show this constraint in the list</source>
        <translation>Diese Regel in der Liste zeigen</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>eines der</translation>
    </message>
</context>
<context>
    <name>vams::ui::RunDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Choose a file of the asset, or the whole asset.</source>
        <translation>Wählen Sie eine Datei des Assets oder das ganze Asset.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Run a workflow</source>
        <translation>Einen Workflow ausführen</translation>
    </message>
    <message>
        <source>Run workflow</source>
        <translation>Workflow ausführen</translation>
    </message>
    <message>
        <source>The whole asset</source>
        <translation>Das ganze Asset</translation>
    </message>
    <message>
        <source>There is no workflow for this database yet.</source>
        <translation>Für diese Datenbank gibt es noch keinen Workflow.</translation>
    </message>
    <message>
        <source>This version records the execution and does not run it yet.</source>
        <translation>Diese Version zeichnet die Ausführung auf und führt sie noch nicht durch.</translation>
    </message>
    <message>
        <source>This workflow is for assets of %1; this one is in %2.</source>
        <translation>Dieser Workflow ist für Assets von %1; dieses liegt in %2.</translation>
    </message>
    <message>
        <source>Type a part of its name and choose it.</source>
        <translation>Geben Sie einen Teil des Namens ein und wählen Sie es.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
</context>
<context>
    <name>vams::ui::SchemaDialog</name>
    <message>
        <source>All databases</source>
        <translation>Alle Datenbanken</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Attributes of files</source>
        <translation>Attribute von Dateien</translation>
    </message>
    <message>
        <source>Create schema</source>
        <translation>Schema erstellen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Links of assets</source>
        <translation>Verknüpfungen von Assets</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New schema</source>
        <translation>Neues Schema</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Only these kinds of files</source>
        <translation>Nur diese Dateiarten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Such as .glb, .usd. Empty: all.</source>
        <translation>Etwa .glb, .usd. Leer: alle.</translation>
    </message>
</context>
<context>
    <name>vams::ui::SchemaFieldsEditor</name>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Delete field</source>
        <translation>Feld löschen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What people will fill in</source>
        <translation>Was man ausfüllen wird</translation>
    </message>
</context>
<context>
    <name>vams::ui::SchemaFieldsModel</name>
    <message>
        <source>%1 needs %2, which is no other field.</source>
        <translation>%1 braucht %2; ein solches anderes Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 needs its choices, separated by commas.</source>
        <translation>%1 braucht Auswahlwerte, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Add at least one field.</source>
        <translation>Fügen Sie mindestens ein Feld hinzu.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Each field needs a name.</source>
        <translation>Jedes Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>The default of %1 is none of its choices.</source>
        <translation>Die Vorgabe von %1 ist keiner der Auswahlwerte.</translation>
    </message>
    <message>
        <source>There are two fields %1.</source>
        <translation>Es gibt zwei Felder %1.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>vams::ui::SchemasPage</name>
    <message>
        <source>%1 schemas</source>
        <translation>%1 Schemas</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>1 schema</source>
        <translation>1 Schema</translation>
    </message>
    <message>
        <source>A schema says which metadata databases, assets, files or links should have.</source>
        <translation>Ein Schema legt fest, welche Metadaten Datenbanken, Assets, Dateien oder Verknüpfungen haben sollten.</translation>
    </message>
    <message>
        <source>All databases</source>
        <translation>Alle Datenbanken</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Edit schema %1</source>
        <translation>Schema %1 bearbeiten</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Find a schema</source>
        <translation>Schema suchen</translation>
    </message>
    <message>
        <source>Metadata keeps its values, but nothing demands or checks them any more. Undo makes the schema again.</source>
        <translation>Metadaten behalten ihre Werte, aber nichts verlangt oder prüft sie mehr. „Rückgängig“ erstellt das Schema erneut.</translation>
    </message>
    <message>
        <source>Metadata schemas</source>
        <translation>Metadatenschemas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New schema</source>
        <translation>Neues Schema</translation>
    </message>
    <message>
        <source>New schema %1</source>
        <translation>Neues Schema %1</translation>
    </message>
    <message>
        <source>No schemas yet</source>
        <translation>Noch keine Schemas</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Only files</source>
        <translation>Nur Dateien</translation>
    </message>
    <message>
        <source>Schema created</source>
        <translation>Schema erstellt</translation>
    </message>
    <message>
        <source>Schema saved</source>
        <translation>Schema gespeichert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>vams::ui::SearchBar</name>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Assets and files</source>
        <translation>Assets und Dateien</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Include archived</source>
        <translation>Archivierte einschließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Reihenfolge der Ergebnisse</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
</context>
<context>
    <name>vams::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search assets, files and metadata</source>
        <translation>Assets, Dateien und Metadaten suchen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>vams::ui::SearchListModel</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
</context>
<context>
    <name>vams::ui::SearchPage</name>
    <message>
        <source>%1, the first %2 are listed</source>
        <translation>%1, die ersten %2 sind aufgeführt</translation>
    </message>
    <message>
        <source>Assets can be found by their names.</source>
        <translation>Assets können nach ihren Namen gefunden werden.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>Include archived</source>
        <translation>Archivierte einschließen</translation>
    </message>
    <message>
        <source>Look for names</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Names, descriptions, tags and metadata of assets and files are searched.</source>
        <translation>Namen, Beschreibungen, Schlagwörter und Metadaten von Assets und Dateien werden durchsucht.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt auf „%1“</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results for “%1”</source>
        <translation>Ergebnisse für „%1“</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search assets and files</source>
        <translation>Assets und Dateien suchen</translation>
    </message>
    <message>
        <source>Search is switched off on this server</source>
        <translation>Die Suche ist auf diesem Server abgeschaltet</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Wird gesucht...</translation>
    </message>
    <message>
        <source>Show in its asset</source>
        <translation>Im Asset anzeigen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>The filters may leave out what you are looking for.</source>
        <translation>Vielleicht lassen die Filter aus, was Sie suchen.</translation>
    </message>
    <message>
        <source>Try fewer or shorter words: a part of a word is enough, and any of several words is found.</source>
        <translation>Versuchen Sie weniger oder kürzere Wörter: Ein Teil eines Wortes genügt, und eines von mehreren Wörtern wird gefunden.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type of asset</source>
        <translation>Asset-Typ</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Type of file: %1</source>
        <translation>Dateityp: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Wonach suchen Sie?</translation>
    </message>
</context>
<context>
    <name>vams::ui::SearchRowDelegate</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>vams::ui::SecretDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied. Put it where it is safe; it cannot be shown again.</source>
        <translation>Kopiert. Bewahren Sie ihn sicher auf; er kann nicht noch einmal angezeigt werden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy it first, or say that you have: it cannot be shown again.</source>
        <translation>Kopieren Sie ihn zuerst oder bestätigen Sie, dass Sie ihn haben: Er kann nicht noch einmal angezeigt werden.</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Ich habe ihn kopiert</translation>
    </message>
    <message>
        <source>It cannot be shown again.</source>
        <translation>Er kann nicht noch einmal angezeigt werden.</translation>
    </message>
</context>
<context>
    <name>vams::ui::SessionFrame</name>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>vams::ui::SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
</context>
<context>
    <name>vams::ui::SharedFields</name>
    <message numerus="yes">
        <source>%n more in the asset</source>
        <translation><numerusform>%n weiteres im Asset</numerusform><numerusform>%n weitere im Asset</numerusform></translation>
    </message>
    <message>
        <source>Metadata in the asset</source>
        <translation>Metadaten im Asset</translation>
    </message>
    <message>
        <source>Multiple values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>Nothing is noted here yet</source>
        <translation>Hier ist noch nichts vermerkt</translation>
    </message>
    <message>
        <source>Select at most %1 to edit their metadata.</source>
        <translation>Wählen Sie höchstens %1 aus, um ihre Metadaten zu ändern.</translation>
    </message>
    <message>
        <source>They have no fields in common.</source>
        <translation>Sie haben keine gemeinsamen Felder.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>vams::ui::ShortcutDialog</name>
    <message>
        <source>%1 belongs to "%2", which loses it then.</source>
        <translation>%1 gehört zu „%2“ und wird dort dann entfernt.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Press the keys.</source>
        <translation>Drücken Sie die Tasten.</translation>
    </message>
    <message>
        <source>Shortcut for "%1"</source>
        <translation>Tastenkürzel für „%1“</translation>
    </message>
    <message>
        <source>This is its shortcut already.</source>
        <translation>Dies ist bereits das Tastenkürzel.</translation>
    </message>
    <message>
        <source>Use this shortcut</source>
        <translation>Dieses Tastenkürzel verwenden</translation>
    </message>
</context>
<context>
    <name>vams::ui::ShortcutSection</name>
    <message>
        <source>%1 belongs to "%2"</source>
        <translation>%1 gehört zu „%2“</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed, was %1</source>
        <translation>Geändert, war %1</translation>
    </message>
    <message>
        <source>Changes of your own.</source>
        <translation>Ihre eigenen Änderungen.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Menus, tool tips and the palette show a change at once.</source>
        <translation>Menüs, Kurzinfos und die Palette zeigen eine Änderung sofort.</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The keys and the mouse in the 3D view are the viewer's own and stay the same.</source>
        <translation>Tasten und Maus in der 3D-Ansicht gehören zum Betrachter und bleiben gleich.</translation>
    </message>
</context>
<context>
    <name>vams::ui::SideBar</name>
    <message>
        <source>%1, folded</source>
        <translation>%1, eingeklappt</translation>
    </message>
    <message>
        <source>All assets</source>
        <translation>Alle Assets</translation>
    </message>
    <message>
        <source>All databases</source>
        <translation>Alle Datenbanken</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Stöbern</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>vams::ui::SnapshotFlow</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Preview picture of %1 set</source>
        <translation>Vorschaubild von %1 festgelegt</translation>
    </message>
    <message>
        <source>Save the snapshot</source>
        <translation>Schnappschuss speichern</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Snapshot copied, %1</source>
        <translation>Schnappschuss kopiert, %1</translation>
    </message>
    <message>
        <source>Snapshot saved as %1, %2</source>
        <translation>Schnappschuss als %1 gespeichert, %2</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Das Bild konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>vams::ui::StateView</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation>In die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>Copy request for an administrator</source>
        <translation>Anfrage an die Verwaltung kopieren</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Sie dürfen dies nicht sehen</translation>
    </message>
</context>
<context>
    <name>vams::ui::StatusStrip</name>
    <message>
        <source>%1 jobs</source>
        <translation>%1 Aufträge</translation>
    </message>
    <message>
        <source>%1 jobs failed</source>
        <translation>%1 Aufträge fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <source>1 job failed</source>
        <translation>1 Auftrag fehlgeschlagen</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Library does not answer</source>
        <translation>Bibliothek antwortet nicht</translation>
    </message>
    <message>
        <source>Local library</source>
        <translation>Lokale Bibliothek</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Keine Verbindung mit %1</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Aufträge</translation>
    </message>
    <message>
        <source>Progress of the running jobs</source>
        <translation>Fortschritt der laufenden Aufträge</translation>
    </message>
</context>
<context>
    <name>vams::ui::StepsEditor</name>
    <message>
        <source>%1 is a pipeline of %2. Use those of this database or of GLOBAL.</source>
        <translation>%1 ist eine Pipeline von %2. Verwenden Sie solche dieser Datenbank oder von GLOBAL.</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, not there any more</source>
        <translation>%1, nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, aus</translation>
    </message>
    <message>
        <source>%1.  %2 (%3)</source>
        <translation>%1.  %2 (%3)</translation>
    </message>
    <message>
        <source>Add at least one step.</source>
        <translation>Fügen Sie mindestens einen Schritt hinzu.</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Move step down</source>
        <translation>Schritt nach unten</translation>
    </message>
    <message>
        <source>Move step up</source>
        <translation>Schritt nach oben</translation>
    </message>
    <message>
        <source>No pipelines in this database yet</source>
        <translation>Noch keine Pipelines in dieser Datenbank</translation>
    </message>
    <message>
        <source>Pipeline to add</source>
        <translation>Hinzuzufügende Pipeline</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>vams::ui::SubscriptionsPage</name>
    <message>
        <source>%1 assets are followed</source>
        <translation>%1 Assets wird gefolgt</translation>
    </message>
    <message>
        <source>%1 is no user id or e-mail address.</source>
        <translation>%1 ist weder eine Benutzerkennung noch eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>1 asset is followed</source>
        <translation>1 Asset wird gefolgt</translation>
    </message>
    <message>
        <source>All its subscribers are told no more. The asset stays as it is.</source>
        <translation>Alle Abonnenten werden nicht mehr benachrichtigt. Das Asset bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Changes of its files and versions</source>
        <translation>Änderungen der Dateien und Versionen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Find an asset or subscriber</source>
        <translation>Asset oder Abonnenten suchen</translation>
    </message>
    <message>
        <source>Name at least one subscriber.</source>
        <translation>Nennen Sie mindestens einen Abonnenten.</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Neues Abonnement</translation>
    </message>
    <message>
        <source>Nobody follows an asset yet</source>
        <translation>Noch folgt niemand einem Asset</translation>
    </message>
    <message>
        <source>Open asset</source>
        <translation>Asset öffnen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Subscribers are told whenever files or versions of an asset change.</source>
        <translation>Abonnenten werden benachrichtigt, wenn sich Dateien oder Versionen eines Assets ändern.</translation>
    </message>
    <message>
        <source>Subscribers of %1</source>
        <translation>Abonnenten von %1</translation>
    </message>
    <message>
        <source>Subscribers saved</source>
        <translation>Abonnenten gespeichert</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>Nachricht über</translation>
    </message>
    <message>
        <source>Type a part of its name and choose it.</source>
        <translation>Geben Sie einen Teil des Namens ein und wählen Sie es.</translation>
    </message>
    <message>
        <source>User ids or e-mail addresses.</source>
        <translation>Benutzerkennungen oder E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>subscriber</source>
        <translation>Abonnent</translation>
    </message>
</context>
<context>
    <name>vams::ui::SuggestionModel</name>
    <message>
        <source>%1, asset %2</source>
        <translation>%1, Asset %2</translation>
    </message>
    <message>
        <source>%1, file of %2</source>
        <translation>%1, Datei von %2</translation>
    </message>
    <message>
        <source>Show all %1 results</source>
        <translation>Alle %1 Ergebnisse anzeigen</translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation>Alle Ergebnisse anzeigen</translation>
    </message>
</context>
<context>
    <name>vams::ui::TagField</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1 could not be made a tag: %2</source>
        <translation>%1 konnte nicht als Schlagwort angelegt werden: %2</translation>
    </message>
    <message>
        <source>%1: %2
Click to take it off</source>
        <translation>%1: %2
Zum Entfernen klicken</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Click to take it off</source>
        <translation>Zum Entfernen klicken</translation>
    </message>
    <message>
        <source>General tags</source>
        <translation>Allgemeine Schlagwörter</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>Neu in %1: %2</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>Neues Schlagwort: %1</translation>
    </message>
    <message>
        <source>No longer a tag: %1. Take it off.</source>
        <translation>Kein Schlagwort mehr: %1. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Still needed, a tag of: %1</source>
        <translation>Noch erforderlich, ein Schlagwort von: %1</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>The tags could not be read: %1</source>
        <translation>Die Schlagwörter konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Type to find a tag</source>
        <translation>Eingeben, um ein Schlagwort zu suchen</translation>
    </message>
</context>
<context>
    <name>vams::ui::TagsPage</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>%1 assets</source>
        <translation>%1 Assets</translation>
    </message>
    <message>
        <source>%1 has this tag and must lose it before it can be changed the next time. Undo brings the tag back.</source>
        <translation>%1 hat dieses Schlagwort und muss es verlieren, bevor es wieder geändert werden kann. Mit „Rückgängig“ kommt das Schlagwort zurück.</translation>
    </message>
    <message>
        <source>%1 still has tags: only a type without any can be deleted.</source>
        <translation>%1 hat noch Schlagwörter: Nur ein Typ ohne Schlagwörter kann gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 tag types</source>
        <translation>%1 Schlagworttypen</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>%1 Schlagwörter</translation>
    </message>
    <message>
        <source>1 asset</source>
        <translation>1 Asset</translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 Schlagwort</translation>
    </message>
    <message>
        <source>1 tag type</source>
        <translation>1 Schlagworttyp</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Assets need one</source>
        <translation>Assets brauchen eines</translation>
    </message>
    <message>
        <source>Assets without one can no longer be saved until they get it.</source>
        <translation>Assets ohne ein solches können erst wieder gespeichert werden, wenn sie eines erhalten.</translation>
    </message>
    <message>
        <source>Create tag</source>
        <translation>Schlagwort erstellen</translation>
    </message>
    <message>
        <source>Create tag type</source>
        <translation>Schlagworttyp erstellen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Each tag belongs to a type. Assets can be made to need a tag of a type.</source>
        <translation>Jedes Schlagwort gehört zu einem Typ. Für Assets kann ein Schlagwort eines Typs vorgeschrieben werden.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit tag %1</source>
        <translation>Schlagwort %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit tag type %1</source>
        <translation>Schlagworttyp %1 bearbeiten</translation>
    </message>
    <message>
        <source>Every asset needs a tag of this type</source>
        <translation>Jedes Asset braucht ein Schlagwort dieses Typs</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Schlagwort suchen</translation>
    </message>
    <message>
        <source>Find a tag type</source>
        <translation>Schlagworttyp suchen</translation>
    </message>
    <message>
        <source>Make a tag type first.</source>
        <translation>Erstellen Sie zuerst einen Schlagworttyp.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Neues Schlagwort %1</translation>
    </message>
    <message>
        <source>New tag type</source>
        <translation>Neuer Schlagworttyp</translation>
    </message>
    <message>
        <source>New tag type %1</source>
        <translation>Neuer Schlagworttyp %1</translation>
    </message>
    <message>
        <source>No tag types yet</source>
        <translation>Noch keine Schlagworttypen</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <source>One for the whole library; it cannot change later.</source>
        <translation>Eines für die ganze Bibliothek; es kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Show its assets</source>
        <translation>Zugehörige Assets anzeigen</translation>
    </message>
    <message>
        <source>Tag %1 created</source>
        <translation>Schlagwort %1 erstellt</translation>
    </message>
    <message>
        <source>Tag saved</source>
        <translation>Schlagwort gespeichert</translation>
    </message>
    <message>
        <source>Tag type %1 created</source>
        <translation>Schlagworttyp %1 erstellt</translation>
    </message>
    <message>
        <source>Tag type saved</source>
        <translation>Schlagworttyp gespeichert</translation>
    </message>
    <message>
        <source>Tag types</source>
        <translation>Schlagworttypen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags group assets across databases: a material, a state, a customer.</source>
        <translation>Schlagwörter fassen Assets über Datenbanken hinweg zusammen: nach Werkstoff, Zustand oder Kunde.</translation>
    </message>
    <message>
        <source>The name of a tag cannot change.</source>
        <translation>Der Name eines Schlagworts kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The name of a type cannot change.</source>
        <translation>Der Name eines Typs kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>There is such a tag.</source>
        <translation>Ein solches Schlagwort gibt es bereits.</translation>
    </message>
    <message>
        <source>There is such a type.</source>
        <translation>Einen solchen Typ gibt es bereits.</translation>
    </message>
    <message>
        <source>They stand on %1, counted by tag, which must lose them before they can be changed the next time. Undo brings the tags back.</source>
        <translation>Sie stehen, nach Schlagwörtern gezählt, an %1 und müssen entfernt werden, bevor diese wieder geändert werden können. Mit „Rückgängig“ kommen die Schlagwörter zurück.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Mit „Rückgängig“ kommt der Eintrag zurück.</translation>
    </message>
</context>
<context>
    <name>vams::ui::TakenDialog</name>
    <message>
        <source>%1 is already there</source>
        <translation>%1 ist bereits vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files are already there</source>
        <translation><numerusform>%1 von %n Datei ist bereits vorhanden</numerusform><numerusform>%1 von %n Dateien sind bereits vorhanden</numerusform></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Files that are already there</source>
        <translation>Bereits vorhandene Dateien</translation>
    </message>
    <message>
        <source>Keep both: the new ones get another name</source>
        <translation>Beide behalten: Die neuen erhalten einen anderen Namen</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Diese auslassen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>vams::ui::TemplateDialog</name>
    <message>
        <source>%1 constraints will be added for %2.</source>
        <translation>%1 Regeln werden für %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>1 constraint will be added for %1.</source>
        <translation>1 Regel wird für %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Apply template</source>
        <translation>Vorlage anwenden</translation>
    </message>
    <message>
        <source>Choose or write one.</source>
        <translation>Wählen Sie eine oder geben Sie eine ein.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Give rights to %1</source>
        <translation>Rechte an %1 geben</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Es gibt keine Datenbank %1.</translation>
    </message>
    <message>
        <source>This server has no permission templates.</source>
        <translation>Dieser Server hat keine Rechtevorlagen.</translation>
    </message>
</context>
<context>
    <name>vams::ui::TileDelegate</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
</context>
<context>
    <name>vams::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>vams::ui::TopBar</name>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Bibliothek: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation><numerusform>Benachrichtigungen, %n ungelesen</numerusform><numerusform>Benachrichtigungen, %n ungelesen</numerusform></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::TransferSection</name>
    <message>
        <source> KB/s</source>
        <translation> KB/s</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Downloads at most</source>
        <translation>Downloads höchstens</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Of all transfers with servers together, at once. Files of a library on this machine are not held back.</source>
        <translation>Für alle Übertragungen mit Servern zusammen, sofort. Dateien einer Bibliothek auf diesem Rechner werden nicht gebremst.</translation>
    </message>
    <message>
        <source>Parts or files of one job. More is quicker over a long line, and loads the server more. Holds for the next job that is started.</source>
        <translation>Teile oder Dateien eines Auftrags. Mehr ist über eine weite Strecke schneller und belastet den Server stärker. Gilt ab dem nächsten Auftrag, der gestartet wird.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Uploads and downloads.</source>
        <translation>Uploads und Downloads.</translation>
    </message>
    <message>
        <source>Uploads at most</source>
        <translation>Uploads höchstens</translation>
    </message>
</context>
<context>
    <name>vams::ui::TransferTexts</name>
    <message numerus="yes">
        <source>%n assets uploaded</source>
        <translation><numerusform>%n Asset hochgeladen</numerusform><numerusform>%n Assets hochgeladen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files uploaded to %1</source>
        <translation><numerusform>%n Datei nach %1 hochgeladen</numerusform><numerusform>%n Dateien nach %1 hochgeladen</numerusform></translation>
    </message>
    <message>
        <source>Preview picture of %1 set</source>
        <translation>Vorschaubild von %1 festgelegt</translation>
    </message>
    <message>
        <source>Set preview picture of %1</source>
        <translation>Vorschaubild von %1 setzen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n assets</source>
        <translation><numerusform>%n Asset hochladen</numerusform><numerusform>%n Assets hochladen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Upload %n files to %1</source>
        <translation><numerusform>%n Datei nach %1 hochladen</numerusform><numerusform>%n Dateien nach %1 hochladen</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::UndoCommands</name>
    <message>
        <source>Could not be undone: %1</source>
        <translation>Konnte nicht rückgängig gemacht werden: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::UndoHistory</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, undone, %2</source>
        <translation>%1, rückgängig gemacht, %2</translation>
    </message>
</context>
<context>
    <name>vams::ui::UploadDialog</name>
    <message>
        <source>%1 files cannot be uploaded and are left out:</source>
        <translation>%1 Dateien können nicht hochgeladen werden und werden ausgelassen:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 file cannot be uploaded and is left out:</source>
        <translation>1 Datei kann nicht hochgeladen werden und wird ausgelassen:</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>One asset for each file (%1)</source>
        <translation>Ein Asset für jede Datei (%1)</translation>
    </message>
    <message>
        <source>One asset with all files</source>
        <translation>Ein Asset mit allen Dateien</translation>
    </message>
    <message>
        <source>Upload %1</source>
        <translation>%1 hochladen</translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>Nach %1 hochladen</translation>
    </message>
    <message>
        <source>Uploaded from %1</source>
        <translation>Hochgeladen aus %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>vams::ui::UploadFlow</name>
    <message>
        <source>The preview picture could not be kept for Undo.</source>
        <translation>Das Vorschaubild konnte nicht für Rückgängig aufgehoben werden.</translation>
    </message>
    <message>
        <source>There is nothing to upload.</source>
        <translation>Es gibt nichts hochzuladen.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n files to %1</source>
        <translation><numerusform>%n Datei nach %1 hochladen</numerusform><numerusform>%n Dateien nach %1 hochladen</numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::UsedIn</name>
    <message numerus="yes">
        <source>%n more...</source>
        <translation><numerusform>%n weiteres...</numerusform><numerusform>%n weitere...</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n that you may not see</source>
        <translation><numerusform>%n, das Sie nicht sehen dürfen</numerusform><numerusform>%n, die Sie nicht sehen dürfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation><numerusform>%n-mal</numerusform><numerusform>%n-mal</numerusform></translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
</context>
<context>
    <name>vams::ui::UserRolesPage</name>
    <message>
        <source>%1 users</source>
        <translation>%1 Benutzer</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 Benutzer</translation>
    </message>
    <message>
        <source>A user without a role may do nothing at all.</source>
        <translation>Ein Benutzer ohne Rolle darf überhaupt nichts.</translation>
    </message>
    <message>
        <source>All roles are taken from these users, who can then do nothing any more.</source>
        <translation>Diesen Benutzern werden alle Rollen entzogen; sie dürfen dann nichts mehr.</translation>
    </message>
    <message>
        <source>All roles are taken from this user, who can then do nothing any more.</source>
        <translation>Diesem Benutzer werden alle Rollen entzogen; er darf dann nichts mehr.</translation>
    </message>
    <message>
        <source>At least 3 letters, digits or . - _ + @, without spaces.</source>
        <translation>Mindestens 3 Buchstaben, Ziffern oder . - _ + @, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>Find a user or role</source>
        <translation>Benutzer oder Rolle suchen</translation>
    </message>
    <message>
        <source>Give roles</source>
        <translation>Rollen vergeben</translation>
    </message>
    <message>
        <source>Give roles to a user</source>
        <translation>Rollen an einen Benutzer vergeben</translation>
    </message>
    <message>
        <source>Nobody has a role yet</source>
        <translation>Noch hat niemand eine Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Rollen von %1</translation>
    </message>
    <message>
        <source>Roles of %1 saved</source>
        <translation>Rollen von %1 gespeichert</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>The id the user signs in with, such as an e-mail address.</source>
        <translation>Die Kennung, mit der sich der Benutzer anmeldet, etwa eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
    <message>
        <source>There is no role %1.</source>
        <translation>Es gibt keine Rolle %1.</translation>
    </message>
    <message>
        <source>This user has roles already: edit them in the list.</source>
        <translation>Dieser Benutzer hat bereits Rollen: Bearbeiten Sie sie in der Liste.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User roles</source>
        <translation>Benutzerrollen</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>vams::ui::UserSessions</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Diese Sitzung beenden</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Nirgends angemeldet.</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Wird gelesen...</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>This server does not tell of sessions.</source>
        <translation>Dieser Server gibt über Sitzungen keine Auskunft.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>diese Sitzung</translation>
    </message>
</context>
<context>
    <name>vams::ui::UsersPage</name>
    <message>
        <source>%1 is turned off</source>
        <translation>%1 ist abgeschaltet</translation>
    </message>
    <message>
        <source>%1 may sign in again</source>
        <translation>%1 darf sich wieder anmelden</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 Benutzer</translation>
    </message>
    <message>
        <source>+ and 10 to 15 digits, without spaces, or nothing.</source>
        <translation>+ und 10 bis 15 Ziffern ohne Leerzeichen, oder nichts.</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 Benutzer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>An account lets somebody sign in to the server of this library with a password. The desktop opens a library of its own without one.</source>
        <translation>Mit einem Konto meldet sich jemand mit Kennwort am Server dieser Bibliothek an. Das Programm selbst öffnet eine eigene Bibliothek ohne Konto.</translation>
    </message>
    <message>
        <source>At least 3 letters, digits or . - _ + @, without spaces.</source>
        <translation>Mindestens 3 Buchstaben, Ziffern oder . - _ + @, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Benutzer erstellen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Hand it over. It counts for seven days and must be changed at the first sign-in. It is shown only now.</source>
        <translation>Geben Sie es weiter. Es gilt sieben Tage und muss bei der ersten Anmeldung geändert werden. Es wird nur jetzt angezeigt.</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>Must set password</source>
        <translation>Muss Kennwort festlegen</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Password of %1 reset</source>
        <translation>Kennwort von %1 zurückgesetzt</translation>
    </message>
    <message>
        <source>People sign in to this server through an identity provider. Accounts and passwords are managed there; what its users may do is decided here, under User roles.</source>
        <translation>Die Anmeldung an diesem Server läuft über einen Identitätsanbieter. Konten und Kennwörter werden dort verwaltet; was die Benutzer dürfen, wird hier unter „Benutzerrollen“ festgelegt.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Kennwort zurücksetzen</translation>
    </message>
    <message>
        <source>Reset password...</source>
        <translation>Kennwort zurücksetzen...</translation>
    </message>
    <message>
        <source>Reset the password of %1?</source>
        <translation>Kennwort von %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Such as +4930123456789. May stay empty.</source>
        <translation>Etwa +4930123456789. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Such as maker@example.com.</source>
        <translation>Etwa maker@example.com.</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Vorläufiges Kennwort</translation>
    </message>
    <message>
        <source>Temporary password of %1</source>
        <translation>Vorläufiges Kennwort von %1</translation>
    </message>
    <message>
        <source>The account goes, and with it its roles and sessions. Its API keys are turned off. What the user made stays.</source>
        <translation>Das Konto wird mit seinen Rollen und Sitzungen gelöscht. Seine API-Schlüssel werden abgeschaltet. Was der Benutzer erstellt hat, bleibt.</translation>
    </message>
    <message>
        <source>The accounts go, and with them their roles and sessions. Their API keys are turned off. What the users made stays.</source>
        <translation>Die Konten werden mit ihren Rollen und Sitzungen gelöscht. Ihre API-Schlüssel werden abgeschaltet. Was die Benutzer erstellt haben, bleibt.</translation>
    </message>
    <message>
        <source>The old password and the second factor count no more, and all sessions end. You get a temporary password to hand over; the user sets a new one at the next sign-in.</source>
        <translation>Das alte Kennwort und der zweite Faktor gelten nicht mehr, und alle Sitzungen enden. Sie erhalten ein vorläufiges Kennwort zum Weitergeben; bei der nächsten Anmeldung legt der Benutzer ein neues fest.</translation>
    </message>
    <message>
        <source>The temporary password was mailed to %1</source>
        <translation>Das vorläufige Kennwort wurde an %1 gesendet</translation>
    </message>
    <message>
        <source>The user can no longer sign in, and all sessions end at once. Roles and everything else stay; the account can be turned on again.</source>
        <translation>Der Benutzer kann sich nicht mehr anmelden, und alle Sitzungen enden sofort. Rollen und alles andere bleiben; das Konto kann wieder eingeschaltet werden.</translation>
    </message>
    <message>
        <source>There is a user of this name.</source>
        <translation>Es gibt bereits einen Benutzer mit diesem Namen.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Turn off %1?</source>
        <translation>%1 abschalten?</translation>
    </message>
    <message>
        <source>Turn on or off</source>
        <translation>Ein- oder abschalten</translation>
    </message>
    <message>
        <source>Turning it off ends all sessions of the user at once and keeps everything else.</source>
        <translation>Abschalten beendet sofort alle Sitzungen des Benutzers und behält alles andere.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Benutzer erstellt</translation>
    </message>
    <message>
        <source>User saved</source>
        <translation>Benutzer gespeichert</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Users are kept elsewhere</source>
        <translation>Benutzer werden anderswo verwaltet</translation>
    </message>
    <message>
        <source>What the user signs in with, often an e-mail address.</source>
        <translation>Womit sich der Benutzer anmeldet, oft eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Without a role this user may do nothing. Give one under User roles.</source>
        <translation>Ohne Rolle darf dieser Benutzer nichts. Vergeben Sie eine unter „Benutzerrollen“.</translation>
    </message>
</context>
<context>
    <name>vams::ui::VersionBar</name>
    <message numerus="yes">
        <source>%1
%n files, by %2, %3</source>
        <translation><numerusform>%1
%n Datei, von %2, %3</numerusform><numerusform>%1
%n Dateien, von %2, %3</numerusform></translation>
    </message>
    <message>
        <source>Current files</source>
        <translation>Aktuelle Dateien</translation>
    </message>
    <message>
        <source>More about versions</source>
        <translation>Mehr zu Versionen</translation>
    </message>
    <message>
        <source>New version...</source>
        <translation>Neue Version...</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Show archived versions</source>
        <translation>Archivierte Versionen anzeigen</translation>
    </message>
    <message>
        <source>Version of the files</source>
        <translation>Version der Dateien</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
</context>
<context>
    <name>vams::ui::VersionDelegate</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
</context>
<context>
    <name>vams::ui::VersionDialog</name>
    <message>
        <source>%1 has this alias; asked for by it, neither would be found.</source>
        <translation>%1 hat diesen Alias; über ihn angefragt, würde keine von beiden gefunden.</translation>
    </message>
    <message>
        <source>A file of this version can be asked for by this name.</source>
        <translation>Eine Datei dieser Version kann unter diesem Namen angefragt werden.</translation>
    </message>
    <message>
        <source>A version keeps the files and the metadata as they are now. It copies no files.</source>
        <translation>Eine Version hält Dateien und Metadaten so fest, wie sie jetzt sind. Sie kopiert keine Dateien.</translation>
    </message>
    <message>
        <source>Alias, if it has a name of its own</source>
        <translation>Alias, falls sie einen eigenen Namen hat</translation>
    </message>
    <message>
        <source>At most %1 letters; these are %2.</source>
        <translation>Höchstens %1 Zeichen; dies sind %2.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Create version</source>
        <translation>Version erstellen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>release 1</source>
        <translation>Freigabe 1</translation>
    </message>
</context>
<context>
    <name>vams::ui::VersionModel</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>side %1 of the comparison</source>
        <translation>Seite %1 des Vergleichs</translation>
    </message>
</context>
<context>
    <name>vams::ui::VersionTimeline</name>
    <message numerus="yes">
        <source>%1, %2 · %n files</source>
        <translation><numerusform>%1, %2 · %n Datei</numerusform><numerusform>%1, %2 · %n Dateien</numerusform></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>vams::ui::VersionVerbs</name>
    <message>
        <source>%1 archived</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>. %n files were deleted for good and are missing</source>
        <translation><numerusform>. %n Datei wurde endgültig gelöscht und fehlt</numerusform><numerusform>. %n Dateien wurden endgültig gelöscht und fehlen</numerusform></translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>The files are as in %1 again; that is version %2</source>
        <translation>Die Dateien sind wieder wie in %1; das ist Version %2</translation>
    </message>
    <message>
        <source>Version %1 created</source>
        <translation>Version %1 erstellt</translation>
    </message>
</context>
<context>
    <name>vams::ui::VersionsTab</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation><numerusform>%n Version</numerusform><numerusform>%n Versionen</numerusform></translation>
    </message>
    <message>
        <source>A version keeps the files and the metadata as they are now.</source>
        <translation>Eine Version hält Dateien und Metadaten so fest, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Download %1...</source>
        <translation>%1 herunterladen ...</translation>
    </message>
    <message>
        <source>Download...</source>
        <translation>Herunterladen...</translation>
    </message>
    <message>
        <source>Go back to %1...</source>
        <translation>Zurück zu %1 ...</translation>
    </message>
    <message>
        <source>Go back...</source>
        <translation>Zurück ...</translation>
    </message>
    <message>
        <source>New version...</source>
        <translation>Neue Version...</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Noch keine Versionen</translation>
    </message>
    <message>
        <source>Restore it to see its versions.</source>
        <translation>Stellen Sie es wieder her, um seine Versionen zu sehen.</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Archivierte zeigen</translation>
    </message>
    <message>
        <source>The asset is archived</source>
        <translation>Das Asset ist archiviert</translation>
    </message>
    <message>
        <source>comparing %1 with %2</source>
        <translation>Vergleich von %1 mit %2</translation>
    </message>
    <message>
        <source>the current files</source>
        <translation>den jetzigen Dateien</translation>
    </message>
</context>
<context>
    <name>vams::ui::ViewerHeading</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Show %1 and its files</source>
        <translation>%1 und seine Dateien zeigen</translation>
    </message>
</context>
<context>
    <name>vams::ui::ViewerPage</name>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 ist archiviert.</translation>
    </message>
    <message>
        <source>%1 is not in this asset any more.</source>
        <translation>%1 ist nicht mehr in diesem Asset.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 was deleted for good.</source>
        <translation>%1 wurde endgültig gelöscht.</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, Revision %2</translation>
    </message>
    <message>
        <source>3D model</source>
        <translation>3D-Modell</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich:</translation>
    </message>
    <message>
        <source>It may have been renamed or moved.</source>
        <translation>Sie wurde vielleicht umbenannt oder verschoben.</translation>
    </message>
    <message>
        <source>Its bytes are gone; only the record of it is left.</source>
        <translation>Ihre Bytes sind weg; nur der Eintrag ist geblieben.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Point cloud</source>
        <translation>Punktwolke</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore it to look at it.</source>
        <translation>Stellen Sie sie wieder her, um sie anzusehen.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>This is an earlier revision.</source>
        <translation>Dies ist eine frühere Revision.</translation>
    </message>
    <message>
        <source>This is revision %1 of %2.</source>
        <translation>Dies ist Revision %1 von %2.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
</context>
<context>
    <name>vams::ui::WelcomePage</name>
    <message>
        <source>A folder on this computer for your assets</source>
        <translation>Ein Ordner auf diesem Rechner für Ihre Assets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a library folder, Ctrl+O</source>
        <translation>Bibliotheksordner wählen, Strg+O</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Drop a library folder here to open it</source>
        <translation>Ziehen Sie einen Bibliotheksordner hierher, um ihn zu öffnen</translation>
    </message>
    <message>
        <source>Explore the demo library</source>
        <translation>Demobibliothek erkunden</translation>
    </message>
    <message>
        <source>Find a library</source>
        <translation>Bibliothek suchen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Libraries you open appear here with their pictures.</source>
        <translation>Bibliotheken, die Sie öffnen, erscheinen hier mit ihren Bildern.</translation>
    </message>
    <message>
        <source>Models, clouds and drawings, nothing to set up</source>
        <translation>Modelle, Punktwolken und Zeichnungen, ohne Einrichtung</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>No library matches "%1".</source>
        <translation>Keine Bibliothek passt auf „%1“.</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Zuletzt verwendete Bibliotheken</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Work with a VAMS server, by token or API key</source>
        <translation>Mit einem VAMS-Server arbeiten, mit Token oder API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>vams::ui::WorkflowDialog</name>
    <message>
        <source>%1 is no ending of a file.</source>
        <translation>%1 ist keine Dateiendung.</translation>
    </message>
    <message>
        <source>All databases (GLOBAL)</source>
        <translation>Alle Datenbanken (GLOBAL)</translation>
    </message>
    <message>
        <source>At most %1 letters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Create workflow</source>
        <translation>Workflow erstellen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Neuer Workflow</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Starts by itself for files that come</source>
        <translation>Startet von selbst für neue Dateien</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Such as .glb,.obj, or all. Empty: never by itself.</source>
        <translation>Etwa .glb,.obj oder all. Leer: nie von selbst.</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>Hier ist ein Komma zu viel.</translation>
    </message>
    <message>
        <source>They work one after the other, from top to bottom.</source>
        <translation>Sie arbeiten nacheinander, von oben nach unten.</translation>
    </message>
    <message>
        <source>This word is taken. Choose another.</source>
        <translation>Dieses Wort ist vergeben. Wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>vams::ui::WorkflowList</name>
    <message>
        <source>%1 (steps: %2)</source>
        <translation>%1 (Schritte: %2)</translation>
    </message>
    <message>
        <source>A workflow hands a file to pipelines, one after the other. One of this database or of all databases can run here.</source>
        <translation>Ein Workflow gibt eine Datei nacheinander an Pipelines. Hier kann einer dieser Datenbank oder einer für alle Datenbanken laufen.</translation>
    </message>
    <message>
        <source>All databases</source>
        <translation>Alle Datenbanken</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>No workflows for this asset yet</source>
        <translation>Noch keine Workflows für dieses Asset</translation>
    </message>
    <message>
        <source>Open Workflows</source>
        <translation>Workflows öffnen</translation>
    </message>
    <message>
        <source>Starts by itself for</source>
        <translation>Startet von selbst für</translation>
    </message>
    <message>
        <source>Starts for %1</source>
        <translation>Startet bei %1</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Workflows for this asset</source>
        <translation>Workflows für dieses Asset</translation>
    </message>
</context>
<context>
    <name>vams::ui::WorkflowsPage</name>
    <message>
        <source>%1 workflows</source>
        <translation>%1 Workflows</translation>
    </message>
    <message>
        <source>1 workflow</source>
        <translation>1 Workflow</translation>
    </message>
    <message>
        <source>A workflow hands a file to pipelines, one after the other.</source>
        <translation>Ein Workflow übergibt eine Datei nacheinander an Pipelines.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Edit workflow %1</source>
        <translation>Workflow %1 bearbeiten</translation>
    </message>
    <message>
        <source>Execution recorded</source>
        <translation>Ausführung aufgezeichnet</translation>
    </message>
    <message>
        <source>Find a workflow</source>
        <translation>Workflow suchen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Neuer Workflow</translation>
    </message>
    <message>
        <source>New workflow %1</source>
        <translation>Neuer Workflow %1</translation>
    </message>
    <message>
        <source>No workflows yet</source>
        <translation>Noch keine Workflows</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Nichts von selbst</translation>
    </message>
    <message>
        <source>Run workflow...</source>
        <translation>Workflow ausführen...</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Starts by itself for</source>
        <translation>Startet von selbst für</translation>
    </message>
    <message>
        <source>Starts for</source>
        <translation>Startet für</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>There is a workflow with this workflowId already.</source>
        <translation>Es gibt bereits einen Workflow mit dieser workflowId.</translation>
    </message>
    <message>
        <source>What it did stays, and so do its pipelines. Undo brings it back.</source>
        <translation>Was er getan hat, bleibt, ebenso seine Pipelines. Mit „Rückgängig“ kommt der Workflow zurück.</translation>
    </message>
    <message>
        <source>Workflow created</source>
        <translation>Workflow erstellt</translation>
    </message>
    <message>
        <source>Workflow saved</source>
        <translation>Workflow gespeichert</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
</context>
<context>
    <name>vams::ui::WorkflowsTab</name>
    <message>
        <source>%1 executions</source>
        <translation>%1 Ausführungen</translation>
    </message>
    <message>
        <source>1 execution</source>
        <translation>1 Ausführung</translation>
    </message>
    <message>
        <source>Choose a workflow above and run it, or give a workflow the kinds of files that start it.</source>
        <translation>Wählen Sie oben einen Workflow und starten Sie ihn, oder nennen Sie einem Workflow die Arten von Dateien, die ihn starten.</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Find an execution</source>
        <translation>Ausführung suchen</translation>
    </message>
    <message>
        <source>Nothing was run on this asset yet</source>
        <translation>Auf diesem Asset lief noch nichts</translation>
    </message>
    <message>
        <source>Restore it to run workflows and to see its executions.</source>
        <translation>Stellen Sie es wieder her, um Workflows zu starten und seine Ausführungen zu sehen.</translation>
    </message>
    <message>
        <source>Run again...</source>
        <translation>Noch einmal starten ...</translation>
    </message>
    <message>
        <source>Run workflow...</source>
        <translation>Workflow ausführen...</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>The asset is archived</source>
        <translation>Das Asset ist archiviert</translation>
    </message>
    <message>
        <source>Workflow and file</source>
        <translation>Workflow und Datei</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>of this database and of all databases</source>
        <translation>dieser Datenbank und aller Datenbanken</translation>
    </message>
</context>
<context>
    <name>vams::viewers::CachedThumbnailService</name>
    <message>
        <source>There is no picture of this kind of file.</source>
        <translation>Von dieser Dateiart gibt es kein Bild.</translation>
    </message>
</context>
<context>
    <name>vams::viewers::CloudPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Greatest height shown</source>
        <translation>Größte gezeigte Höhe</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Lowest height shown</source>
        <translation>Kleinste gezeigte Höhe</translation>
    </message>
    <message>
        <source>Most points drawn</source>
        <translation>Höchste Zahl gezeichneter Punkte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of points</source>
        <translation>Punktgröße</translation>
    </message>
    <message>
        <source>Their own colour</source>
        <translation>Eigene Farbe</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>vams::viewers::FindBar</name>
    <message>
        <source>%1 of %2%3</source>
        <translation>%1 von %2%3</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>In dieser Datei suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>vams::viewers::HexViewer</name>
    <message>
        <source>Bytes of the file</source>
        <translation>Bytes der Datei</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>Looks like: %1</source>
        <translation>Sieht aus wie: %1</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no viewer for %1 files</source>
        <translation>Für Dateien der Art %1 gibt es keinen Betrachter</translation>
    </message>
    <message>
        <source>There is no viewer for this file</source>
        <translation>Für diese Datei gibt es keinen Betrachter</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>die ersten %1 werden gezeigt</translation>
    </message>
</context>
<context>
    <name>vams::viewers::ImageViewer</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 colours, indexed</source>
        <translation>%1 Farben, indiziert</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1, %2 bits a channel</source>
        <translation>%1, %2 Bit je Kanal</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Check it in the program that wrote it.</source>
        <translation>Prüfen Sie sie in dem Programm, das sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Colour space</source>
        <translation>Farbraum</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Fit to the view</source>
        <translation>In die Ansicht einpassen</translation>
    </message>
    <message>
        <source>Not given, shown as sRGB</source>
        <translation>Nicht angegeben, als sRGB gezeigt</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>RGB with alpha</source>
        <translation>RGB mit Alpha</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Noch kein Bild vorhanden.</translation>
    </message>
    <message>
        <source>This file holds no picture that can be shown.</source>
        <translation>Diese Datei enthält kein Bild, das angezeigt werden kann.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>greyscale</source>
        <translation>Graustufen</translation>
    </message>
</context>
<context>
    <name>vams::viewers::MeasurePanel</name>
    <message>
        <source>Copy all distances</source>
        <translation>Alle Abstände kopieren</translation>
    </message>
    <message>
        <source>Measured distances</source>
        <translation>Gemessene Abstände</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Press %1 and click two points.</source>
        <translation>Drücken Sie %1 und klicken Sie zwei Punkte an.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all distances</source>
        <translation>Alle Abstände entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>vams::viewers::Measurements</name>
    <message>
        <source>Distance %1</source>
        <translation>Abstand %1</translation>
    </message>
    <message>
        <source>x %1, y %2, z %3</source>
        <translation>x %1, y %2, z %3</translation>
    </message>
</context>
<context>
    <name>vams::viewers::MeshViewer</name>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 triangles</source>
        <translation>%1 Dreiecke</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1, %2 in %3</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>3D models cannot be shown here.</source>
        <translation>3D-Modelle können hier nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Elements in it</source>
        <translation>Elemente darin</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>From the corner</source>
        <translation>Von der Ecke</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Hide back faces</source>
        <translation>Rückseiten ausblenden</translation>
    </message>
    <message>
        <source>Hide or show the part</source>
        <translation>Teil aus- oder einblenden</translation>
    </message>
    <message>
        <source>Its material</source>
        <translation>Sein Material</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Seine Größe</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Orthographic</source>
        <translation>Orthografisch</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Pause animation</source>
        <translation>Animation anhalten</translation>
    </message>
    <message>
        <source>Play animation</source>
        <translation>Animation abspielen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Scene and tools</source>
        <translation>Szene und Werkzeuge</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Selected part</source>
        <translation>Gewähltes Teil</translation>
    </message>
    <message>
        <source>Show all parts</source>
        <translation>Alle Teile zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Show only this part</source>
        <translation>Nur dieses Teil zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of points</source>
        <translation>Punktgröße</translation>
    </message>
    <message>
        <source>Textures</source>
        <translation>Texturen</translation>
    </message>
    <message>
        <source>The graphics driver offers no OpenGL 3.3. Installing or updating the driver helps.</source>
        <translation>Der Grafiktreiber bietet kein OpenGL 3.3. Installieren oder aktualisieren Sie den Treiber.</translation>
    </message>
    <message>
        <source>There is no model to take a picture of.</source>
        <translation>Es gibt kein Modell, von dem ein Bild gemacht werden kann.</translation>
    </message>
    <message>
        <source>Time of the animation</source>
        <translation>Zeitpunkt der Animation</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>Dreiecke</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Up axis</source>
        <translation>Hochachse</translation>
    </message>
    <message>
        <source>Vertices</source>
        <translation>Eckpunkte</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Wireframe</source>
        <translation>Drahtgitter</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Z axis points up</source>
        <translation>Z-Achse zeigt nach oben</translation>
    </message>
</context>
<context>
    <name>vams::viewers::MeshViewport</name>
    <message>
        <source>Orthographic · %1</source>
        <translation>Orthografisch · %1</translation>
    </message>
    <message>
        <source>Perspective · %1</source>
        <translation>Perspektive · %1</translation>
    </message>
    <message>
        <source>Y up</source>
        <translation>Y oben</translation>
    </message>
    <message>
        <source>Z up</source>
        <translation>Z oben</translation>
    </message>
</context>
<context>
    <name>vams::viewers::PartModel</name>
    <message>
        <source>%1 is shown</source>
        <translation>%1 ist eingeblendet</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>vams::viewers::PartsPanel</name>
    <message>
        <source>Filter parts</source>
        <translation>Teile filtern</translation>
    </message>
    <message>
        <source>Parts of the scene</source>
        <translation>Teile der Szene</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
</context>
<context>
    <name>vams::viewers::ReaderText</name>
    <message numerus="yes">
        <source>%n vertices without a valid position were left out.</source>
        <translation><numerusform>%n Eckpunkt ohne gültige Position wurde ausgelassen.</numerusform><numerusform>%n Eckpunkte ohne gültige Position wurden ausgelassen.</numerusform></translation>
    </message>
    <message>
        <source>3D model</source>
        <translation>3D-Modell</translation>
    </message>
    <message>
        <source>A face names a vertex that does not exist.</source>
        <translation>Eine Fläche nennt einen Eckpunkt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>A line of the OBJ text ends early.</source>
        <translation>Eine Zeile des OBJ-Texts endet vorzeitig.</translation>
    </message>
    <message>
        <source>A list of the PLY file has an impossible length.</source>
        <translation>Eine Liste der PLY-Datei hat eine unmögliche Länge.</translation>
    </message>
    <message>
        <source>A list of the PLY file has numbers with fractions.</source>
        <translation>Eine Liste der PLY-Datei enthält Zahlen mit Nachkommastellen.</translation>
    </message>
    <message>
        <source>A node names a mesh that does not exist.</source>
        <translation>Ein Knoten nennt ein Netz, das es nicht gibt.</translation>
    </message>
    <message>
        <source>A part of a glTF buffer lies outside of it.</source>
        <translation>Ein Teil eines glTF-Puffers liegt außerhalb davon.</translation>
    </message>
    <message>
        <source>A sparse accessor points outside of its data.</source>
        <translation>Ein dünn besetzter Accessor verweist außerhalb seiner Daten.</translation>
    </message>
    <message>
        <source>A texture is stored in a form that cannot be read (KTX2).</source>
        <translation>Eine Textur ist in einem nicht lesbaren Format gespeichert (KTX2).</translation>
    </message>
    <message>
        <source>A vertex of the STL text has no three numbers.</source>
        <translation>Ein Eckpunkt des STL-Texts hat keine drei Zahlen.</translation>
    </message>
    <message>
        <source>An accessor of the glTF file has an impossible size.</source>
        <translation>Ein Accessor der glTF-Datei hat eine unmögliche Größe.</translation>
    </message>
    <message>
        <source>An accessor of the glTF file has an impossible stride.</source>
        <translation>Ein Accessor der glTF-Datei hat eine unmögliche Schrittweite.</translation>
    </message>
    <message>
        <source>An accessor of the glTF file has an unknown number type.</source>
        <translation>Ein Accessor der glTF-Datei hat einen unbekannten Zahlentyp.</translation>
    </message>
    <message>
        <source>An accessor of the glTF file has an unknown shape.</source>
        <translation>Ein Accessor der glTF-Datei hat eine unbekannte Form.</translation>
    </message>
    <message>
        <source>An accessor of the glTF file has the wrong shape.</source>
        <translation>Ein Accessor der glTF-Datei hat die falsche Form.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie noch vorhanden ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Install the graphics driver or Mesa's software renderer.</source>
        <translation>Installieren Sie den Grafiktreiber oder den Software-Renderer von Mesa.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Movement of skeletons is not shown.</source>
        <translation>Bewegungen von Skeletten werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>OBJ model</source>
        <translation>OBJ-Modell</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and export it again.</source>
        <translation>Öffnen Sie sie in dem Programm, das sie erstellt hat, und exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Open it with another viewer.</source>
        <translation>Öffnen Sie sie mit einem anderen Betrachter.</translation>
    </message>
    <message>
        <source>PLY model or cloud</source>
        <translation>PLY-Modell oder -Punktwolke</translation>
    </message>
    <message>
        <source>STL model</source>
        <translation>STL-Modell</translation>
    </message>
    <message>
        <source>The GLB file does not start with its JSON part.</source>
        <translation>Die GLB-Datei beginnt nicht mit ihrem JSON-Teil.</translation>
    </message>
    <message>
        <source>The JSON part of the glTF file is damaged.</source>
        <translation>Der JSON-Teil der glTF-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The OBJ text has a word where a number belongs.</source>
        <translation>Im OBJ-Text steht ein Wort, wo eine Zahl hingehört.</translation>
    </message>
    <message>
        <source>The PLY header is damaged.</source>
        <translation>Der PLY-Kopf ist beschädigt.</translation>
    </message>
    <message>
        <source>The PLY header names a type that does not exist: %1.</source>
        <translation>Der PLY-Kopf nennt einen Typ, den es nicht gibt: %1.</translation>
    </message>
    <message>
        <source>The PLY header names an encoding that does not exist.</source>
        <translation>Der PLY-Kopf nennt eine Kodierung, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The PLY header names too many properties.</source>
        <translation>Der PLY-Kopf nennt zu viele Eigenschaften.</translation>
    </message>
    <message>
        <source>The PLY text has a word where a number belongs.</source>
        <translation>Im PLY-Text steht ein Wort, wo eine Zahl hingehört.</translation>
    </message>
    <message>
        <source>The bytes are not those of a %1 file.</source>
        <translation>Die Bytes sind nicht die einer %1-Datei.</translation>
    </message>
    <message>
        <source>The file "%1" with the geometry is missing beside it.</source>
        <translation>Die Datei „%1“ mit der Geometrie fehlt daneben.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file could not be read: its reader gave a broken answer.</source>
        <translation>Die Datei konnte nicht gelesen werden: Ihr Leser gab eine fehlerhafte Antwort.</translation>
    </message>
    <message>
        <source>The file does not start as a PLY file does.</source>
        <translation>Die Datei beginnt nicht wie eine PLY-Datei.</translation>
    </message>
    <message>
        <source>The file does not tell its glTF version.</source>
        <translation>Die Datei nennt ihre glTF-Version nicht.</translation>
    </message>
    <message>
        <source>The file ends early or points outside of itself.</source>
        <translation>Die Datei endet vorzeitig oder verweist außerhalb ihrer selbst.</translation>
    </message>
    <message>
        <source>The file ends early.</source>
        <translation>Die Datei endet vorzeitig.</translation>
    </message>
    <message>
        <source>The file ends early: %1 of %2 bytes are there.</source>
        <translation>Die Datei endet vorzeitig: %1 von %2 Bytes sind vorhanden.</translation>
    </message>
    <message>
        <source>The file ends early: it announces %1 triangles and holds %2.</source>
        <translation>Die Datei endet vorzeitig: Sie kündigt %1 Dreiecke an und enthält %2.</translation>
    </message>
    <message>
        <source>The file ends early: it announces more data than it holds.</source>
        <translation>Die Datei endet vorzeitig: Sie kündigt mehr Daten an, als sie enthält.</translation>
    </message>
    <message>
        <source>The file ends early: its last triangle is incomplete.</source>
        <translation>Die Datei endet vorzeitig: Ihr letztes Dreieck ist unvollständig.</translation>
    </message>
    <message>
        <source>The file holds no triangles.</source>
        <translation>Die Datei enthält keine Dreiecke.</translation>
    </message>
    <message>
        <source>The file holds nothing that can be shown in 3D.</source>
        <translation>Die Datei enthält nichts, was in 3D angezeigt werden kann.</translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown version (%1).</source>
        <translation>Die Datei ist beschädigt oder von unbekannter Version (%1).</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too short to be an STL model.</source>
        <translation>Die Datei ist zu kurz für ein STL-Modell.</translation>
    </message>
    <message>
        <source>The file needs more memory than this program may use.</source>
        <translation>Die Datei braucht mehr Arbeitsspeicher, als dieses Programm verwenden darf.</translation>
    </message>
    <message>
        <source>The glTF file refers to entry %1 of "%2", which does not exist.</source>
        <translation>Die glTF-Datei verweist auf Eintrag %1 von „%2“, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The glTF member "%1" has the wrong type.</source>
        <translation>Das glTF-Element „%1“ hat den falschen Typ.</translation>
    </message>
    <message>
        <source>The header of the PLY file has no end.</source>
        <translation>Der Kopf der PLY-Datei hat kein Ende.</translation>
    </message>
    <message>
        <source>The helper program that reads files did not start.</source>
        <translation>Das Hilfsprogramm, das Dateien liest, ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The indices of the glTF file are not whole numbers.</source>
        <translation>Die Indizes der glTF-Datei sind keine ganzen Zahlen.</translation>
    </message>
    <message>
        <source>The indices of the glTF file have the wrong shape.</source>
        <translation>Die Indizes der glTF-Datei haben die falsche Form.</translation>
    </message>
    <message>
        <source>The material file "%1" is missing.</source>
        <translation>Die Materialdatei „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The meshes are compressed with Draco.</source>
        <translation>Die Netze sind mit Draco komprimiert.</translation>
    </message>
    <message>
        <source>The meshes are compressed with meshopt, which cannot be read yet.</source>
        <translation>Die Netze sind mit meshopt komprimiert, was noch nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The model has more vertices than can be shown.</source>
        <translation>Das Modell hat mehr Eckpunkte, als angezeigt werden können.</translation>
    </message>
    <message>
        <source>The model is too large for a thumbnail.</source>
        <translation>Das Modell ist zu groß für ein Vorschaubild.</translation>
    </message>
    <message>
        <source>The nodes of the glTF file form a circle.</source>
        <translation>Die Knoten der glTF-Datei bilden einen Kreis.</translation>
    </message>
    <message>
        <source>The picture cannot be read (%1).</source>
        <translation>Das Bild kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>The positions of a mesh are incomplete.</source>
        <translation>Die Positionen eines Netzes sind unvollständig.</translation>
    </message>
    <message>
        <source>The reader does not know this command.</source>
        <translation>Der Leser kennt diesen Befehl nicht.</translation>
    </message>
    <message>
        <source>The size of the thumbnail is not possible.</source>
        <translation>Die Größe des Vorschaubilds ist nicht möglich.</translation>
    </message>
    <message>
        <source>The texture "%1" cannot be read.</source>
        <translation>Die Textur „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The texture "%1" is missing or cannot be read.</source>
        <translation>Die Textur „%1“ fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The texture "%1" is missing.</source>
        <translation>Die Textur „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The vertices of the PLY file have no positions.</source>
        <translation>Die Eckpunkte der PLY-Datei haben keine Positionen.</translation>
    </message>
    <message>
        <source>The vertices of the PLY file hold lists.</source>
        <translation>Die Eckpunkte der PLY-Datei enthalten Listen.</translation>
    </message>
    <message>
        <source>There is no viewer for this kind of file.</source>
        <translation>Für diese Dateiart gibt es keinen Betrachter.</translation>
    </message>
    <message>
        <source>There is not enough memory to draw this model.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um dieses Modell zu zeichnen.</translation>
    </message>
    <message>
        <source>There is not enough memory to show this file.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um diese Datei anzuzeigen.</translation>
    </message>
    <message>
        <source>This file holds no 3D model.</source>
        <translation>Diese Datei enthält kein 3D-Modell.</translation>
    </message>
    <message>
        <source>This file holds no picture.</source>
        <translation>Diese Datei enthält kein Bild.</translation>
    </message>
    <message>
        <source>This is not a %1 file: its bytes are a %2.</source>
        <translation>Dies ist keine %1-Datei: Die Bytes sind die von: %2.</translation>
    </message>
    <message>
        <source>This is the old glTF version 1.</source>
        <translation>Dies ist die alte glTF-Version 1.</translation>
    </message>
    <message>
        <source>This system has no OpenGL 3.3.</source>
        <translation>Dieses System hat kein OpenGL 3.3.</translation>
    </message>
    <message>
        <source>glTF model</source>
        <translation>glTF-Modell</translation>
    </message>
    <message>
        <source>glTF version %1 is not known.</source>
        <translation>Die glTF-Version %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>it needs more memory than it may use.</source>
        <translation>sie braucht mehr Arbeitsspeicher, als sie verwenden darf.</translation>
    </message>
    <message>
        <source>it took too long.</source>
        <translation>es dauerte zu lange.</translation>
    </message>
    <message>
        <source>its reader crashed on it.</source>
        <translation>ihr Leser ist daran abgestürzt.</translation>
    </message>
    <message>
        <source>its reader gave a broken answer.</source>
        <translation>ihr Leser gab eine fehlerhafte Antwort.</translation>
    </message>
    <message>
        <source>no shared memory</source>
        <translation>kein gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>vams::viewers::SceneWindow</name>
    <message>
        <source>Show the view on screen and try again.</source>
        <translation>Bringen Sie die Ansicht auf den Bildschirm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The 3D view gave no picture.</source>
        <translation>Die 3D-Ansicht ergab kein Bild.</translation>
    </message>
</context>
<context>
    <name>vams::viewers::SectionPanel</name>
    <message>
        <source>Cut across %1</source>
        <translation>Quer zu %1 schneiden</translation>
    </message>
    <message>
        <source>Cut open</source>
        <translation>Aufschneiden</translation>
    </message>
    <message>
        <source>Fill the cut</source>
        <translation>Schnitt füllen</translation>
    </message>
    <message>
        <source>Place of the cut</source>
        <translation>Ort des Schnitts</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>Die andere Seite</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
</context>
<context>
    <name>vams::viewers::StatusPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Opening was cancelled</source>
        <translation>Öffnen wurde abgebrochen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>vams::viewers::TextViewer</name>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
</context>
</TS>
