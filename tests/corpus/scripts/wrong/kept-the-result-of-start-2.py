import multiprocessing as mp


def knock(door):
    print("knock knock on door", door)


def begin(function, things):
    return [mp.Process(target=function, args=(t,)).start() for t in things]


def main():
    running = begin(knock, ["A", "B", "C", "D"])
    print(len(running), "processes are running")
    for p in running:
        p.join()
    print("nobody at home")


if __name__ == "__main__":
    main()
