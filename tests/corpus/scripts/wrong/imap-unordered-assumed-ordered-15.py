import multiprocessing as mp
import time


def mean(marks):
    time.sleep(0.02 * len(marks))
    return sum(marks) / len(marks)


def evaluate(classes):
    todo = [marks for _, marks in classes]
    with mp.Pool(4) as pool:
        return list(pool.imap_unordered(mean, todo))


def main():
    classes = [("7a", [1, 2, 3, 2, 4, 5, 2, 1, 3]), ("7b", [2, 2]), ("7c", [3, 3, 1, 4, 2])]
    results = []
    for m in evaluate(classes):
        results.append(m)
    for k in range(len(classes)):
        print("class", classes[k][0], "has mean", round(results[k], 2))


if __name__ == "__main__":
    main()
