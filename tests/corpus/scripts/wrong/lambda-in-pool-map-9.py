from multiprocessing import Pool
from statistics import median

STATS = {
    "range": lambda xs: max(xs) - min(xs),
    "median": median,
    "outliers": lambda xs: [x for x in xs if x > 2 * median(xs)],
}


def apply_stat(label, function, data):
    return label, function(data)


def main():
    data = [3, 5, 4, 6, 19, 4]
    jobs = [(label, f, data) for label, f in STATS.items()]
    with Pool(len(jobs)) as pool:
        results = dict(pool.starmap(apply_stat, jobs))
    for label in STATS:
        print(label, results[label])


if __name__ == "__main__":
    main()
