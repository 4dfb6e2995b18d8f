from multiprocessing import Pool

POOL = None


def area(w, h):
    return w * h


def double(x):
    return 2 * x


def get_pool():
    global POOL
    if POOL is None:
        POOL = Pool(2)
    return POOL


def main():
    rooms = [(3, 4), (5, 2), (6, 6)]
    areas = get_pool().starmap(area, rooms)
    print("areas", areas)
    print("price", list(get_pool().imap(double, areas)))


if __name__ == "__main__":
    main()
