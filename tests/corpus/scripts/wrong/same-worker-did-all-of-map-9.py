import multiprocessing as mp


def calculate(task):
    name, a, b = task
    value = {"plus": a + b, "minus": a - b, "times": a * b, "divided": a / b}[name]
    return mp.current_process().name, f"{a} {name} {b} = {value}"


def main():
    tasks = [("plus", 9, 4), ("minus", 9, 4), ("times", 9, 4), ("divided", 9, 4)]
    by_worker = {}
    pool = mp.Pool(processes=len(tasks))
    # four workers, four tasks: every worker gets one of them
    for worker, line in pool.imap(calculate, tasks):
        by_worker[worker] = line
    pool.close()
    pool.join()
    for worker in by_worker:
        print(worker, ":", by_worker[worker])


if __name__ == "__main__":
    main()
