// The file manager of the test: a small window that hands over files when one drags from it.
// `outside_dragger PATH...`

#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace {

class Dragger : public QLabel
{
public:
    explicit Dragger(const QStringList &paths)
        : QLabel(paths.join(QLatin1Char('\n')))
    {
        for (const QString &path : paths)
            m_urls << QUrl::fromLocalFile(path);
        setWindowTitle(QStringLiteral("Files to drag"));
        setAccessibleName(windowTitle());
        setAlignment(Qt::AlignCenter);
        resize(200, 120);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { m_pressed = event->pos(); }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if ((event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        auto *files = new QMimeData;
        files->setUrls(m_urls);
        auto *drag = new QDrag(this);
        drag->setMimeData(files);
        drag->exec(Qt::CopyAction);
    }

private:
    QList<QUrl> m_urls;
    QPoint m_pressed;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Dragger dragger(QApplication::arguments().mid(1));
    dragger.move(20, 20);
    dragger.show();
    return QApplication::exec();
}
