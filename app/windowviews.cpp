// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowviews.h"

#include "historybuttons.h"
#include "navigationbar.h"
#include "sendbutton.h"
#include "session.h"
#include "settings.h"
#include "viewlink.h"
#include "workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QInputDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// What a person sees of a widget, drawn at twice the size of a plain screen.
QImage pictureOf(QWidget *widget)
{
    constexpr qreal scale = 2;
    QImage picture(widget->size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(widget->palette().color(QPalette::Window));
    widget->render(&picture);
    return picture;
}

/// What is dragged, where it can be opened: a path or a link; else empty.
QString sourceOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        return urls.first().toLocalFile();
    const QString text = urls.size() == 1 ? urls.first().toString(QUrl::FullyEncoded) : data->text();
    return isViewLink(text) ? text : QString();
}

} // namespace

WindowViews::WindowViews(Session *session, const ViewState::Pages &pages, SharedBar *bar)
    : QObject(pages.window)
    , m_session(session)
    , m_window(pages.window)
    , m_state(session, pages)
    , m_trail(&m_state)
    , m_shared(&m_state, &m_trail, bar)
    , m_send(new SendButton([this](bool picture) { return sent(picture); }, pages.window))
{
    const auto title = [this](int by) { return m_state.title(m_trail.history()->step(by).view); };
    pages.navigation->addLeading(new HistoryButtons(&m_trail, title, pages.window));
    pages.navigation->addTrailing(m_send);
    m_window->installEventFilter(this);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    connect(&m_trail, &ViewTrail::changed, &m_keep, qOverload<>(&QTimer::start));
    connect(&m_keep, &QTimer::timeout, this, &WindowViews::save);
    connect(session, &Session::loadingStarted, this, [this] { m_before = m_shared.own(); });
}

void WindowViews::begin()
{
    m_shared.begin(firstView());
    m_begun = true;
    m_send->setReady(true);
    m_shared.add(std::exchange(m_waiting, {}));
}

View WindowViews::firstView() const
{
    View view = m_state.take().view;
    if (m_begun) { // of another dataset's view stays what isn't about its answers
        view.profile = m_before.profile;
        view.compared = m_before.compared;
        view.page = View::Page::Browse;
        return view;
    }
    if (!m_restoring)
        return view;
    const auto kept = readWorkspace(QSettings().value(SettingsKey::view).toByteArray());
    if (!kept)
        return view;
    View left = kept->first().view;
    left.data.clear();
    return left;
}

void WindowViews::open(const QString &source)
{
    if (isViewLink(source)) {
        const Result<ReadView> view = readLink(source);
        openViews(view ? Result<QList<ReadView>>(QList<ReadView>{*view}) : view.error());
    } else if (isWorkspaceFile(source)) {
        openViews(readWorkspaceFile(source));
    } else {
        m_session->open(source);
    }
}

void WindowViews::openViews(const Result<QList<ReadView>> &views)
{
    if (!views) {
        QMessageBox::warning(m_window, tr("This view can't be opened"), views.error().message());
        return;
    }
    if (m_begun)
        m_shared.add(*views);
    else
        m_waiting += *views;
}

void WindowViews::askForLink()
{
    constexpr int letters = 72;
    const QString pasted = QApplication::clipboard()->text();
    QInputDialog dialog(m_window);
    dialog.setWindowTitle(tr("Open a link"));
    dialog.setLabelText(tr("A link to a view begins with %1").arg(QString(linkScheme() % u':')));
    dialog.setTextValue(isViewLink(pasted) ? pasted.trimmed() : QString());
    dialog.setOkButtonText(tr("&Open"));
    dialog.resize(letters * dialog.fontMetrics().averageCharWidth(), dialog.sizeHint().height());
    const QString link = dialog.exec() == QDialog::Accepted ? dialog.textValue() : QString();
    if (link.trimmed().isEmpty())
        return;
    const Result<ReadView> view = readLink(link);
    openViews(view ? Result<QList<ReadView>>(QList<ReadView>{*view}) : view.error());
}

void WindowViews::save()
{
    const View own = m_shared.own();
    if (m_begun)
        QSettings().setValue(SettingsKey::view, workspaceOf({{{}, own}}));
    m_keep.stop(); // taking the view is a change of the trail, too
}

bool WindowViews::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event); // a drag that enters is one
        const QString source = sourceOf(drop->mimeData());
        if (source.isEmpty())
            return false;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            open(source);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

SentView WindowViews::sent(bool picture)
{
    m_trail.settle();
    const ViewStep step = m_state.take();
    SentView view{ofItsPage(step.view), m_state.title(step.view), {}, {}, {}};
    const DatasetInfo &info = m_session->dataset()->info();
    view.source = tr("Data: %1, version %2", "title of a dataset").arg(info.title, info.version);
    if (const Result<QString> link = linkOf(view.view))
        view.link = *link;
    if (picture)
        view.picture = pictureOf(m_state.pages().content);
    return view;
}

} // namespace CityProfiles
