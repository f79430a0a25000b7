#pragma once
// What stands in place of the content while a file is being read, and when it could not be.

#include "core/base/job.h"
#include "viewers/base/viewer_style.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace vams::viewers {

class StatusPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPanel(const ViewerStyle &style, QWidget *parent = nullptr);

    void setColors(const ViewerStyle &style);
    /// Shows nothing at first, so that what loads at once does not flicker.
    void showLoading(const QString &fileName);
    void showProgress(const Progress &progress);
    void showError(const Error &error);
    /// What else can be done about an error; those that are enabled then stand below it.
    void setOffers(const QList<QAction *> &offers);

signals:
    void cancelRequested();
    void retryRequested();

private:
    struct Offer
    {
        QPushButton *button;
        QPointer<QAction> action;
    };

    void setUpLayout();
    void setLoadingVisible(bool visible);
    void copyDetails();
    void showOffers(bool visible);

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_copy;
    QHBoxLayout *m_offerRow;
    QList<Offer> m_offers;
    QTimer *m_delay;
    bool m_isFailed = false;
    Error m_error;
    ViewerStyle m_style;
};

} // namespace vams::viewers
