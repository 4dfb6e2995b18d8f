import time
from multiprocessing import Process


def tell(name, pages):
    for page in range(pages):
        print(name, page)
        time.sleep(0.2)


if __name__ == "__main__":
    test = Process(target=tell, args=("test", 100))
    test.start()
    time.sleep(0.3)
    test.terminate()
    test.join()
    one = Process(target=tell, args=("one", 2))
    two = Process(target=tell, args=("two", 2))
    three = Process(target=tell, args=("three", 2))
    one.start()
    one.join()
    two.start()
    two.join()
    three.start()
    three.join()
