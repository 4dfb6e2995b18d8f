import time
from multiprocessing import Process


def tell(name, pages):
    for page in range(pages):
        print(name, page)
        time.sleep(0.1)


if __name__ == "__main__":
    one = Process(target=tell, args=("one", 3))
    two = Process(target=tell, args=("two", 3))
    one.start()
    one.join(timeout=5)
    if one.is_alive():
        one.terminate()
    two.start()
    two.join(timeout=5)
    if two.is_alive():
        two.terminate()
    print("all told")
