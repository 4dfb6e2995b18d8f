from multiprocessing import Pool, Value


def count_sixes(throws, counter):
    with counter.get_lock():
        counter.value += throws.count(6)


if __name__ == "__main__":
    games = [[1, 6, 3], [6, 6, 2], [5, 4, 4]]
    counter = Value("i", 0)
    pool = Pool(3)
    handles = []
    for game in games:
        handles.append(pool.apply_async(count_sixes, (game, counter)))
    pool.close()
    for h in handles:
        h.get()
    pool.join()
    print("sixes:", counter.value)
