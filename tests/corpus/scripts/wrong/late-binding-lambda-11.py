import multiprocessing as mp


def triangle(n):
    return n * (n + 1) // 2


def build_jobs(sizes, out):
    jobs = {}
    for size in sizes:
        jobs[size] = lambda: out.put((size, triangle(size)))
    return jobs


def main():
    out = mp.Queue()
    jobs = build_jobs([100, 200, 300], out)
    procs = []
    for size, job in jobs.items():
        p = mp.Process(target=job, name=f"triangle-{size}")
        p.start()
        procs.append(p)
    answers = [out.get(timeout=5) for _ in procs]
    for p in procs:
        p.join()
    print("asked for:", list(jobs))
    print("answers  :", answers)


if __name__ == "__main__":
    main()
