import multiprocessing as mp


def triangular(n, answers):
    answers.put((n, n * (n + 1) // 2))


def main():
    first, last = 1, 6
    print(f"triangular numbers {first} to {last}, one process each")
    answers = mp.Queue()
    processes = []
    for n in range(last):
        p = mp.Process(target=triangular, args=(n, answers))
        p.start()
        processes.append(p)
    found = sorted(answers.get() for _ in processes)
    for p in processes:
        p.join()
    for n, t in found:
        print(n, "->", t)


if __name__ == "__main__":
    main()
