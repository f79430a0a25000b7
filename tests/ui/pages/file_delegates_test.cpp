#include "tests/support/test_main.h"
#include "tests/support/ui_files.h"
#include "tests/support/ui_page.h"
#include "ui/models/folder_model.h"
#include "ui/pages/asset/file_delegates.h"

#include <QImage>
#include <QLineEdit>
#include <QPainter>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

namespace {

constexpr QSize rowSize(400, 40);

struct Files
{
    Files()
        : painter(ui.theme, ui.thumbnails, &view)
        , drawing{ui.theme, painter, [](const QString &) { return viewers::ThumbnailRequest(); }}
    {
        model.setFolder({}, test::treeOf({test::file(QStringLiteral("/rotor.glb"))}),
                        QStringLiteral("/"));
    }

    [[nodiscard]] QStyleOptionViewItem option(Qt::LayoutDirection direction) const
    {
        QStyleOptionViewItem option;
        option.rect = QRect(QPoint(), rowSize);
        option.direction = direction;
        return option;
    }
    [[nodiscard]] QImage paint(const FileDelegate &delegate, Qt::LayoutDirection direction) const
    {
        QImage image(rowSize, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter brush(&image);
        brush.setLayoutDirection(direction);
        delegate.paint(&brush, option(direction), model.index(0, 0));
        return image;
    }

    PageHarness ui;
    QWidget view;
    ThumbnailPainter painter;
    FileDrawing drawing;
    FolderModel model;
};

/// Columns of the picture on which something stands, counted from that edge.
int paintedColumns(const QImage &image, int from, int to)
{
    int count = 0;
    for (int x = from; x < to; ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                ++count;
                break;
            }
    return count;
}

} // namespace

class FileDelegatesTest : public QObject
{
    Q_OBJECT

private slots:
    void RowsStandTheOtherWayRoundFromRightToLeft();
    void TheEditorStandsOnTheName();
    void RowsSayWhatTheyShow();
};

void FileDelegatesTest::RowsStandTheOtherWayRoundFromRightToLeft()
{
    const Files files;
    for (const RowPicture picture : {RowPicture::Large, RowPicture::Small}) {
        const FileRowDelegate delegate(files.drawing, picture, nullptr);
        const QImage left = files.paint(delegate, Qt::LeftToRight);
        const QImage right = files.paint(delegate, Qt::RightToLeft);
        const int width = picture == RowPicture::Large ? int(metrics::pictureWidth)
                                                       : int(metrics::treePictureWidth);
        // The tile of the picture is filled from edge to edge.
        QCOMPARE(paintedColumns(left, 0, width), width);
        QCOMPARE(paintedColumns(right, rowSize.width() - width, rowSize.width()), width);
        QVERIFY(left.copy(0, 0, width, 40) == right.copy(rowSize.width() - width, 0, width, 40));
        QVERIFY(paintedColumns(left, width + metrics::tileNameGap, width + 60) > 10);
        QVERIFY(paintedColumns(right, rowSize.width() - width - 60,
                               rowSize.width() - width - metrics::tileNameGap) > 10);
    }
}

void FileDelegatesTest::TheEditorStandsOnTheName()
{
    const Files files;
    const FileRowDelegate delegate(files.drawing, RowPicture::Large, nullptr);
    QLineEdit editor;
    delegate.updateEditorGeometry(&editor, files.option(Qt::LeftToRight), files.model.index(0, 0));
    const QRect left = editor.geometry();
    QVERIFY(left.left() >= metrics::pictureWidth);
    delegate.updateEditorGeometry(&editor, files.option(Qt::RightToLeft), files.model.index(0, 0));
    QCOMPARE(editor.geometry(),
             QStyle::visualRect(Qt::RightToLeft, QRect(QPoint(), rowSize), left));
}

void FileDelegatesTest::RowsSayWhatTheyShow()
{
    FileEntry rotor = test::file(QStringLiteral("/rotor.glb"), 12'400'000);
    rotor.isArchived = true;
    rotor.primaryType = QStringLiteral("primary");
    rotor.revisionCount = 3;
    FolderModel model;
    model.setFolder({}, test::treeOf({rotor}), QStringLiteral("/"));
    const auto spoken = [&model](int column) {
        return model.index(0, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(FileNameColumn),
             QStringLiteral("rotor.glb, 12.4 MB, primary file, 3 revisions, archived"));
    QCOMPARE(spoken(FileSizeColumn), QStringLiteral("12.4 MB"));
}

VAMS_TEST(FileDelegatesTest)
#include "file_delegates_test.moc"
