#include "viewers/documents/syntax.h"

namespace vams::viewers {

namespace {

struct SyntaxRow
{
    Token token;
    const char *pattern; ///< without capturing groups
};

struct LanguageRow
{
    const char *name;
    const char *extensions;
    std::vector<SyntaxRow> rules; ///< the first that matches at a place wins
    const char *spanStart;
    const char *spanEnd;
    Token spanToken;
};

constexpr char number[] =
    R"([-+]?(?:\b0[xX][0-9a-fA-F]+\b|\b\d+(?:\.\d*)?(?:[eE][-+]?\d+)?\b|\.\d+))";
constexpr char quoted[] = R"("(?:\\.|[^"\\])*"?)";
constexpr char singleQuoted[] = R"('(?:\\.|[^'\\])*'?)";

const std::vector<LanguageRow> &languageRows()
{
    static const std::vector<LanguageRow> rows{
        {"JSON",
         "json gltf geojson ipynb",
         {{Token::Name, R"("(?:\\.|[^"\\])*"(?=\s*:))"},
          {Token::String, quoted},
          {Token::Keyword, R"(\b(?:true|false|null)\b)"},
          {Token::Number, number}},
         "",
         "",
         Token::Comment},
        {"XML",
         "xml svg html htm dae x3d urdf sdf xsd xsl plist ui qrc kml",
         {{Token::Keyword, R"(</?[\w:.-]+|/?>|<\?[\w-]+|\?>|<!\w+)"},
          {Token::Name, R"([\w:.-]+(?=\s*=\s*["']))"},
          {Token::String, quoted},
          {Token::String, singleQuoted},
          {Token::Number, R"(&#?\w+;)"}},
         "<!--",
         "-->",
         Token::Comment},
        {"Wavefront",
         "obj mtl",
         {{Token::Comment, "#.*"},
          {Token::Keyword, R"(^\s*(?:v|vt|vn|vp|f|l|p|o|g|s|usemtl|mtllib|newmtl)\b)"},
          {Token::Name,
           R"(^\s*(?:K[adse]|N[is]|d|Tr|illum|P[rmsc]|map_\w+|bump|norm|disp|refl)\b)"},
          {Token::Number, number}},
         "",
         "",
         Token::Comment},
        {"Markdown",
         "md markdown",
         {{Token::Heading, R"(^#{1,6}\s.*)"},
          {Token::String, R"(`[^`]*`)"},
          {Token::Keyword, R"(\*\*[^*]+\*\*|__[^_]+__)"},
          {Token::Name, R"(!?\[[^\]]*\]\([^)]*\))"},
          {Token::Comment, R"(^\s*>.*)"},
          {Token::Number, R"(^\s*(?:[-*+]|\d+\.)(?=\s))"}},
         "```",
         "```",
         Token::String},
        {"Python",
         "py pyw",
         {{Token::Comment, "#.*"},
          {Token::String, quoted},
          {Token::String, singleQuoted},
          {Token::Keyword,
           R"(\b(?:and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield|True|False|None|match|case)\b)"},
          {Token::Name, R"(@[\w.]+|\b\w+(?=\())"},
          {Token::Number, number}},
         "\"\"\"",
         "\"\"\"",
         Token::String},
        {"C-like",
         "c h cpp hpp cc cxx hxx inl cs java js mjs ts tsx jsx rs go swift kt glsl vert frag geom "
         "hlsl cl cu mel osl",
         {{Token::Comment, "//.*"},
          {Token::String, quoted},
          {Token::String, singleQuoted},
          {Token::Name, R"(^\s*#\s*\w+)"},
          {Token::Keyword,
           R"(\b(?:auto|bool|break|case|catch|char|class|const|constexpr|continue|default|delete|do|double|else|enum|explicit|export|extern|false|final|float|fn|for|func|function|if|import|in|inline|int|interface|let|long|mat[234]|mut|namespace|new|null|nullptr|operator|out|override|package|private|protected|public|return|sampler2D|short|signed|sizeof|static|struct|super|switch|template|this|throw|true|try|type|typedef|typename|uniform|union|unsigned|use|using|var|vec[234]|virtual|void|volatile|while)\b)"},
          {Token::Name, R"(\b\w+(?=\())"},
          {Token::Number, number}},
         "/*",
         "*/",
         Token::Comment},
        {"YAML",
         "yaml yml",
         {{Token::Comment, R"((?:^|(?<=\s))#.*)"},
          {Token::Name, R"(^\s*(?:-\s+)?[\w.\-/ ]+(?=:(?:\s|$)))"},
          {Token::String, quoted},
          {Token::String, singleQuoted},
          {Token::Keyword, R"(\b(?:true|false|null|yes|no|on|off)\b|^---|[&*]\w+)"},
          {Token::Number, number}},
         "",
         "",
         Token::Comment},
        {"INI",
         "ini cfg conf toml properties",
         {{Token::Comment, R"(^\s*[#;].*)"},
          {Token::Heading, R"(^\s*\[.*\])"},
          {Token::Name, R"(^\s*[\w.\-]+(?=\s*=))"},
          {Token::String, quoted},
          {Token::Keyword, R"(\b(?:true|false)\b)"},
          {Token::Number, number}},
         "",
         "",
         Token::Comment},
        {"CSV",
         "csv tsv",
         {{Token::String, quoted}, {Token::Keyword, "[,;\t]"}, {Token::Number, number}},
         "",
         "",
         Token::Comment},
    };
    return rows;
}

Language languageFrom(const LanguageRow &row)
{
    Language language;
    language.name = QString::fromLatin1(row.name);
    language.extensions = QString::fromLatin1(row.extensions).split(u' ');
    language.span = {QString::fromLatin1(row.spanStart), QString::fromLatin1(row.spanEnd),
                     row.spanToken};
    QStringList patterns;
    if (language.spansLines()) {
        patterns.append(u'(' + QRegularExpression::escape(language.span.start) + u')');
        language.tokens.push_back(row.spanToken);
    }
    for (const SyntaxRow &rule : row.rules) {
        patterns.append(u'(' + QString::fromLatin1(rule.pattern) + u')');
        language.tokens.push_back(rule.token);
    }
    language.pattern.setPattern(patterns.join(u'|'));
    language.pattern.optimize();
    return language;
}

int matchedGroup(const QRegularExpressionMatch &match)
{
    for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
        if (match.capturedStart(group) >= 0)
            return group - 1;
    }
    return 0;
}

} // namespace

const Language *languageOf(const QString &extension)
{
    static const std::vector<Language> languages = [] {
        std::vector<Language> made;
        for (const LanguageRow &row : languageRows())
            made.push_back(languageFrom(row));
        return made;
    }();
    for (const Language &language : languages) {
        if (language.extensions.contains(extension))
            return &language;
    }
    return nullptr;
}

std::vector<ColoredPart> colorLine(const Language &language, const QString &line, bool &isInside)
{
    std::vector<ColoredPart> parts;
    const Span &span = language.span;
    qsizetype at = 0;
    qsizetype spanStart = 0;
    while (at <= line.size()) {
        if (isInside) {
            const qsizetype end = line.indexOf(span.end, at);
            isInside = end < 0;
            const qsizetype stop = end < 0 ? line.size() : end + span.end.size();
            if (stop > spanStart)
                parts.push_back(
                    {static_cast<int>(spanStart), static_cast<int>(stop - spanStart), span.token});
            if (isInside)
                return parts;
            at = stop;
        }
        const QRegularExpressionMatch match = language.pattern.match(line, at);
        if (!match.hasMatch() || match.capturedLength() == 0)
            return parts;
        const int group = matchedGroup(match);
        at = match.capturedEnd();
        if (language.spansLines() && group == 0) {
            isInside = true;
            spanStart = match.capturedStart();
            continue;
        }
        parts.push_back({static_cast<int>(match.capturedStart()),
                         static_cast<int>(match.capturedLength()),
                         language.tokens[static_cast<std::size_t>(group)]});
    }
    return parts;
}

} // namespace vams::viewers
