from multiprocessing import Pool
import threading
import time


class Journal:
    def __init__(self):
        self.mutex = threading.RLock()
        self.lines = []

    def add(self, text):
        with self.mutex:
            self.lines.append(text)

    def save_forever(self, stop):
        while not stop.is_set():
            with self.mutex:
                time.sleep(0.25)      # slow disk
            stop.wait(0.001)


journal = Journal()


def hash_password(word):
    h = 5381
    for c in word * 500:
        h = (h * 33 + ord(c)) % 2**32
    journal.add(f"hashed {word}")
    return h


def main():
    stop = threading.Event()
    saver = threading.Thread(target=journal.save_forever, args=(stop,), daemon=True)
    saver.start()
    time.sleep(0.1)
    with Pool(2) as pool:
        print(pool.map(hash_password, ["secret", "1234", "qwerty"]))
    stop.set()
    saver.join()


if __name__ == "__main__":
    main()
