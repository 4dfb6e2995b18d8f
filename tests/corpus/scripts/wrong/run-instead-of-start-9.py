import multiprocessing as mp

ACCOUNTS = {"alice": 1200.0, "bob": 350.5, "carol": 9000.0, "dan": 12.25}


def interest(owner, amount, *, years=3):
    for _ in range(years):
        amount *= 1.02
    print(f"{owner}: {amount:.2f} after {years} years")


def run_all(jobs):
    print("running", len(jobs), "processes ...")
    return [job.run() for job in jobs.values()]


def main():
    jobs = {
        name: mp.Process(target=interest, args=(name, money), kwargs={"years": 5})
        for name, money in ACCOUNTS.items()
    }
    run_all(jobs)
    print("pids:", [job.pid for job in jobs.values()])
    for job in jobs.values():
        job.join()


if __name__ == "__main__":
    main()
