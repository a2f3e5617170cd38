"""Puts a block of cells into LibreOffice Calc again and again and prints how long each time took.

Arguments: a folder for the profile, rounds, a file of tab-separated cells, a file of formulas.
Prints a line for each time: what it was, and milliseconds.
"""
import csv
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

WARM_UP = 20
folder, rounds, cells, formulas = sys.argv[1:]
office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", "-env:UserInstallation=file://" + folder + "/profile",
     "--accept=pipe,name=nianbao;urp"], stdout=subprocess.DEVNULL)


def connected():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(600):
        try:
            return resolver.resolve("uno:pipe,name=nianbao;urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    sys.exit("LibreOffice does not answer")


desktop = connected().ServiceManager.createInstance("com.sun.star.frame.Desktop")
hidden = PropertyValue()
hidden.Name = "Hidden"
hidden.Value = True
document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (hidden,))
sheet = document.Sheets[0]
rows = list(csv.reader(open(cells, encoding="utf-8", newline=""), delimiter="\t"))
width = max(map(len, rows))
block = tuple(tuple(row + [""] * (width - len(row))) for row in rows)
blank = tuple(("",) * width for _ in rows)
target = sheet.getCellRangeByPosition(0, 0, width - 1, len(rows) - 1)
lines = [(line,) for line in open(formulas, encoding="utf-8").read().split()]
results = sheet.getCellRangeByPosition(width + 1, 0, width + 1, len(lines) - 1)
results.setFormulaArray(tuple(lines))


def timed(act):
    begin = time.perf_counter()
    act()
    document.calculate()
    results.getDataArray()
    return (time.perf_counter() - begin) * 1000


for i in range(int(rounds)):
    paste = timed(lambda: target.setFormulaArray(block))
    undo = timed(document.UndoManager.undo)
    if i >= WARM_UP:
        print("paste", paste)
        print("undo", undo)
desktop.terminate()
office.wait()
