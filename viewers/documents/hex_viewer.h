#pragma once
// For files no other viewer shows: what is known of them and their first bytes.

#include "viewers/base/viewer.h"

class QLabel;
class QPlainTextEdit;

namespace vams::viewers {

class FloatingBar;

class HexViewer : public Viewer
{
    Q_OBJECT

public:
    static constexpr qint64 shownBytes = 64 * 1024;

    HexViewer(const ViewerStyle &style, QThreadPool &loaders, QWidget *parent = nullptr);

    [[nodiscard]] Facts facts() const override;
    void takePicture(QObject *receiver, std::function<void(Result<QImage>)> done) override;
    [[nodiscard]] QString shownText() const;

protected:
    void startLoading() override;
    void applyStyle() override;

private:
    struct Head
    {
        QString dump;
        QString signature;
        qint64 shown = 0;
        qint64 size = 0;
    };

    static Result<Head> readHead(const FileSource &source);
    void show(const Head &head);
    void copy() const;

    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_note;
    QPlainTextEdit *m_text;
    FloatingBar *m_bar;
    Head m_head; ///< without its dump, which is in the view
};

} // namespace vams::viewers
