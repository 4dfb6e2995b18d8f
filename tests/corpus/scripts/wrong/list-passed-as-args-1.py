from multiprocessing import Process


def mean(data):
    print("mean:", sum(data) / len(data))


if __name__ == "__main__":
    data = [3, 5, 8, 13, 21]
    p = Process(target=mean, args=(data))
    p.start()
    p.join()
