import threading
from concurrent.futures import ProcessPoolExecutor

answers = []


def think(n):
    return n * n


def collect(futures):
    for f in futures:
        answers.append(f.result())


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as ex:
        futures = [ex.submit(think, n) for n in range(4)]
        reader = threading.Thread(target=collect, args=(futures,))
        reader.start()
        print("main has other things to do")
    reader.join()
    print(answers)
