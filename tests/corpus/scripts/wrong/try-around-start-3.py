import multiprocessing as mp
from datetime import date


def weekday(text):
    d = date.fromisoformat(text)
    print(text, "was a", d.strftime("%A"))


def main():
    days = ["1989-11-09", "2021-02-30", "1969-07-20"]
    procs = [mp.Process(target=weekday, args=(t,)) for t in days]
    try:
        for p in procs:
            p.start()
        for p in procs:
            p.join()
    except ValueError as err:
        print("There is a wrong date in the list:", err)
    else:
        print("no wrong dates")


if __name__ == "__main__":
    main()
