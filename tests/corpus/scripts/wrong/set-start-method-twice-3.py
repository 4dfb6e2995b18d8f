import multiprocessing as mp

answers = mp.Queue()


def cube(n, q):
    q.put(n ** 3)


if __name__ == "__main__":
    mp.set_start_method("spawn")
    ps = [mp.Process(target=cube, args=(n, answers)) for n in (1, 2, 3)]
    for p in ps:
        p.start()
    print(sorted(answers.get() for _ in ps))
    for p in ps:
        p.join()
