from concurrent.futures import ProcessPoolExecutor, as_completed


def root(x):
    if x < 0:
        raise ValueError(f"no root of {x}")
    return x ** 0.5


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as ex:
        jobs = {ex.submit(root, x): x for x in (4, -1, 9)}
        lines = []
        for job in as_completed(jobs):
            problem = job.exception()
            lines.append((jobs[job], problem or job.result()))
    for x, answer in sorted(lines, key=lambda line: line[0]):
        print(x, answer)
