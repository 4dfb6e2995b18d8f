import multiprocessing as mp

CITIES = ["Rome", "Paris", "Vienna", "Prague"]


def reverse(city):
    return city[::-1].capitalize()


def main():
    # turn every city name round, the next free worker takes the next city
    i = 0
    handles = []
    with mp.Pool(4) as pool:
        while len(handles) < len(CITIES):
            handles.append(pool.apply_async(reverse, (CITIES[i],)))
        results = [h.get() for h in handles]
    for city, back in zip(CITIES, results):
        print(city, "->", back)


if __name__ == "__main__":
    main()
