#include "ui/pages/databases/database_dialog.h"

#include "core/model/upload.h"
#include "ui/support/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
// The limits of the contract.
constexpr int shortestDatabaseId = 4;
constexpr int longestDatabaseId = 63;
constexpr int shortestDatabaseText = 4;
constexpr int longestDatabaseText = 256;
} // namespace

QString databaseIdProblem(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("^[-_a-zA-Z0-9]*\\z"));
    if (!pattern.match(id).hasMatch())
        return DatabaseDialog::tr("Only letters, digits, - and _, without spaces.");
    if (id.size() < shortestDatabaseId || id.size() > longestDatabaseId)
        return DatabaseDialog::tr("Between %1 and %2 letters.")
            .arg(shortestDatabaseId)
            .arg(longestDatabaseId);
    return id.compare(QLatin1String("global"), Qt::CaseInsensitive) == 0
               ? DatabaseDialog::tr("The name GLOBAL is taken by the program itself.")
               : QString();
}

QString databaseDescriptionProblem(const QString &description)
{
    const qsizetype size = description.trimmed().size();
    if (size < shortestDatabaseText)
        return DatabaseDialog::tr("Write at least %1 letters.").arg(shortestDatabaseText);
    return size > longestDatabaseText ? DatabaseDialog::tr("At most %1 letters; these are %2.")
                                            .arg(longestDatabaseText)
                                            .arg(size)
                                      : QString();
}

QString normalisedExtensions(const QString &extensions)
{
    QStringList parts;
    for (const QString &part :
         extensions.split(QRegularExpression(QStringLiteral("[,;\\s]+")), Qt::SkipEmptyParts)) {
        const QString lower = part.toLower();
        const QString extension =
            lower.startsWith(QLatin1Char('.')) ? lower : QLatin1Char('.') + lower;
        if (!parts.contains(extension))
            parts << extension;
    }
    return parts.join(QLatin1Char(','));
}

QString extensionsProblem(const QString &extensions)
{
    static const QRegularExpression pattern(QStringLiteral("^\\.[a-z0-9]+\\z"));
    const QString normal = normalisedExtensions(extensions);
    if (normal.size() > longestDatabaseText)
        return DatabaseDialog::tr("The list is longer than %1 letters.").arg(longestDatabaseText);
    for (const QString &extension : normal.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!pattern.match(extension).hasMatch())
            return DatabaseDialog::tr("\"%1\" is no extension: write .glb, .obj and so on.")
                .arg(extension);
        if (blockedExtensions().contains(extension))
            return DatabaseDialog::tr("Files of kind %1 are never taken.").arg(extension);
    }
    return {};
}

DatabaseDialog::DatabaseDialog(const Theme &theme, const Database &database,
                               const std::vector<Bucket> &buckets, QWidget *parent)
    : Dialog(theme,
             database.databaseId.isEmpty() ? tr("New database")
                                           : tr("Edit %1").arg(database.databaseId.text()),
             database.databaseId.isEmpty() ? tr("Create database") : tr("Save changes"),
             DialogRole::Normal, parent)
    , m_before(database)
    , m_isNew(database.databaseId.isEmpty())
    , m_id(new QLineEdit(database.databaseId.text()))
    , m_description(new QPlainTextEdit(database.description))
    , m_bucket(new QComboBox)
    , m_extensions(new QLineEdit(database.restrictFileUploadsToExtensions))
    , m_schemas(new QCheckBox(tr("Only metadata that a schema describes")))
    , m_idField(new FormField(tr("Name"), m_id,
                              m_isNew ? tr("It is the database's id and cannot change later.")
                                      : tr("The id of a database cannot change.")))
    , m_descriptionField(new FormField(tr("Description"), m_description))
    , m_extensionsField(new FormField(tr("Only these kinds of files"), m_extensions,
                                      tr("Such as .glb, .obj, .png. Empty: all kinds.")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Bucket &bucket : buckets)
        m_bucket->addItem(bucket.baseAssetsPrefix.isEmpty() ||
                                  bucket.baseAssetsPrefix == QLatin1String("/")
                              ? bucket.bucketName
                              : tr("%1, folder %2").arg(bucket.bucketName, bucket.baseAssetsPrefix),
                          bucket.bucketId.text());
    m_bucket->setCurrentIndex(qMax(0, m_bucket->findData(database.defaultBucketId.text())));
    m_schemas->setChecked(database.restrictMetadataOutsideSchemas);
    setupFields();
}

void DatabaseDialog::setupFields()
{
    m_id->setEnabled(m_isNew);
    m_id->setMaxLength(longestDatabaseId);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(4 * metrics::iconLarge + metrics::gap);
    body().addWidget(m_idField);
    body().addWidget(m_descriptionField);
    body().addWidget(new FormField(tr("Where its files are kept"), m_bucket));
    body().addWidget(m_extensionsField);
    body().addWidget(m_schemas);
    connect(m_id, &QLineEdit::textChanged, this, &DatabaseDialog::check);
    connect(m_extensions, &QLineEdit::textChanged, this, &DatabaseDialog::check);
    connect(m_bucket, &QComboBox::currentIndexChanged, this, &DatabaseDialog::check);
    connect(m_schemas, &QCheckBox::toggled, this, &DatabaseDialog::check);
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        m_described = true;
        check();
    });
    check();
    if (m_isNew)
        m_id->setFocus();
    else
        m_description->setFocus();
}

void DatabaseDialog::check()
{
    const QString id = m_isNew ? databaseIdProblem(m_id->text()) : QString();
    const QString description = databaseDescriptionProblem(m_description->toPlainText());
    const QString extensions = extensionsProblem(m_extensions->text());
    m_idField->setProblem(m_id->text().isEmpty() ? QString() : id);
    m_descriptionField->setProblem(m_described ? description : QString());
    m_extensionsField->setProblem(extensions);
    mainButton().setEnabled(id.isEmpty() && description.isEmpty() && extensions.isEmpty() &&
                            m_bucket->count() > 0 && (m_isNew || database() != m_before));
}

Database DatabaseDialog::database() const
{
    Database database = m_before;
    if (m_isNew)
        database.databaseId = DatabaseId(m_id->text());
    database.description = m_description->toPlainText().trimmed();
    database.defaultBucketId = BucketId(m_bucket->currentData().toString());
    database.restrictFileUploadsToExtensions = normalisedExtensions(m_extensions->text());
    database.restrictMetadataOutsideSchemas = m_schemas->isChecked();
    return database;
}

} // namespace vams::ui
