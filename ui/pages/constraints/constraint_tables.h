#pragma once
// The table of the constraints page as data, and one of them in the inspector.

#include "core/model/access/constraint.h"
#include "ui/admin/record_table.h"

namespace vams::api {
class Client;
}

namespace vams::ui {

class RecordDetails;
class Theme;

RecordSource<Constraint> constraintSource(const api::Client &client);
void describeConstraint(RecordDetails &details, const Theme &theme, const Constraint &constraint);

} // namespace vams::ui
