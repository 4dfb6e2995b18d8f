from multiprocessing import Process, Value


def tally(mine, limit):
    for n in range(limit):
        mine.value += n % 2


if __name__ == "__main__":
    mine = [Value("i", 0) for _ in range(3)]
    ps = [Process(target=tally, args=(v, 100 * (i + 1))) for i, v in enumerate(mine)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print([v.value for v in mine])
