import calendar
from multiprocessing import Process

if __name__ == "__main__":
    months = [Process(target=calendar.prmonth, args=(2024, month)) for month in (1, 2, 3)]
    for m in months:
        m.start()
    for m in months:
        m.join()
