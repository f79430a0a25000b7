#pragma once
// Constraints as they come in: the checks that all ways of making one share.

#include "core/backend/http/field_reader.h"
#include "core/model/access/constraint.h"

namespace vams::backend {

/// Both lists of criteria. Throws ApiError 400 when a value is not one text.
void readCriteria(FieldReader &fields, const Json &body, Constraint &constraint);

/// Type, operators, permissions and values against what the contract and RE2 take; throws ApiError
/// 400 with the first that is wrong.
void checkConstraint(const Constraint &constraint, const QString &model);

} // namespace vams::backend
