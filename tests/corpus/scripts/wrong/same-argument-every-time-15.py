from multiprocessing import Process

PLAYERS = ["Ada", "Bo", "Cy"]
points = {"Ada": 12, "Bo": 7, "Cy": 21}


def name_of(number):
    return PLAYERS[number]


def show(number):
    name = name_of(number)
    print(name, "has", points[name], "points")


def begin(number):
    p = Process(target=show, args=(number,))
    p.start()
    return p


if __name__ == "__main__":
    a = begin(0)
    b = begin(0)
    c = begin(0)
    for p in (a, b, c):
        p.join()
