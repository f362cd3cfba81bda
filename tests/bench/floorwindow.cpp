// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// The least that a window with a list and a text can be: ends once it has been painted.
class FloorWindow : public QMainWindow {
public:
    explicit FloorWindow(bool tellsMemory)
        : m_tellsMemory(tellsMemory)
    {
        auto *model = new QStandardItemModel(120, 4, this);
        for (int row = 0; row < model->rowCount(); ++row)
            model->setItem(row, 0, new QStandardItem(u"City %1"_s.arg(row)));
        auto *central = new QWidget(this);
        auto *layout = new QHBoxLayout(central);
        auto *table = new QTableView(central);
        table->setModel(model);
        layout->addWidget(table);
        layout->addWidget(new QLabel(u"A city"_s, central));
        setCentralWidget(central);
        resize(1280, 800);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, &FloorWindow::finish);
    }

private:
    void finish()
    {
        if (m_tellsMemory) {
            const CityProfiles::Bench::Memory used = CityProfiles::Bench::memory();
            std::printf("{\"anonymous\": %f, \"resident\": %f}\n", used.anonymous, used.resident);
        }
        QCoreApplication::quit();
    }

    bool m_tellsMemory;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    FloorWindow window(application.arguments().contains(u"--memory"_s));
    window.show();
    return QApplication::exec();
}
