from concurrent.futures import ProcessPoolExecutor, as_completed
import calendar

YEAR, MONTH = 2024, 11


def weekday(day):
    return calendar.day_name[calendar.weekday(YEAR, MONTH, day)]


if __name__ == "__main__":
    days = calendar.monthrange(YEAR, MONTH)[1]
    print(f"November has {days} days, one task for every day from 1 to {days}")
    table = {}
    with ProcessPoolExecutor(2) as ex:
        tasks = {ex.submit(weekday, d): d for d in range(1, days)}
        for t in as_completed(tasks):
            table[tasks[t]] = t.result()
    for d in sorted(table):
        print(f"{d:2}. {table[d]}")
    print("Saturdays:", sum(name == "Saturday" for name in table.values()))
