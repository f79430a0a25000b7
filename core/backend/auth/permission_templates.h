#pragma once
// The five permission templates that come with VAMS, as what POST /auth/constraintsTemplateImport
// takes.

#include "core/base/json.h"

#include <vector>

namespace vams::backend {

struct ShippedTemplate
{
    QString id; ///< "database-admin", ...
    Json body;  ///< template, variables, constraints
};

const std::vector<ShippedTemplate> &shippedTemplates();

} // namespace vams::backend
