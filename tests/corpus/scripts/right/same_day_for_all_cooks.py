from multiprocessing import Process

MENU = {"mon": "soup", "tue": "rice", "wed": "fish", "thu": "cake", "fri": "eggs"}


def cook(day):
    print("today we cook", MENU[day])


if __name__ == "__main__":
    today = "wed"
    cooks = []
    for i in range(4):
        p = Process(target=cook, args=(today,))
        p.start()
        cooks.append(p)
    for p in cooks:
        p.join()
