"""Statistics of one list: minimum, maximum, mean and median in four processes."""
from multiprocessing import Pool
from statistics import mean, median

DATA = [7, 3, 9, 14, 2, 8]


def statistic(data):
    result = {}
    for name, func in (("min", min), ("max", max), ("mean", mean), ("median", median)):
        result[name] = func(data)
    return result


def main():
    with Pool(processes=4) as pool:
        answers = pool.map(statistic, [DATA] * 4, chunksize=1)
    for k, answer in enumerate(answers):
        print("process", k, answer)


if __name__ == "__main__":
    main()
