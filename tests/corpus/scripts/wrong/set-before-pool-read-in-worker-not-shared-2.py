import multiprocessing as mp

SETTINGS = {"city": "?", "unit": None}


def report(day, celsius):
    if SETTINGS["unit"] == "F":
        value = celsius * 9 / 5 + 32
    else:
        value = celsius
    print(SETTINGS["city"], day, value, SETTINGS["unit"])


def read_settings():
    SETTINGS["city"] = "Oslo"
    SETTINGS["unit"] = "F"


def main():
    read_settings()
    days = [("Mon", 3), ("Tue", -2), ("Wed", 5)]
    children = []
    for day, celsius in days:
        c = mp.Process(target=report, args=(day, celsius))
        c.start()
        children.append(c)
    for c in children:
        c.join()


if __name__ == "__main__":
    main()
