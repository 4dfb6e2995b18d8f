import multiprocessing as mp


def runner(number, start_line):
    print("runner", number, "is ready")
    start_line.wait()
    print("runner", number, "runs")


if __name__ == "__main__":
    start_line = mp.Barrier(4)
    runners = [mp.Process(target=runner, args=(i, start_line)) for i in range(1, 4)]
    for r in runners:
        r.start()
    for r in runners:
        r.join()
    print("race over")
