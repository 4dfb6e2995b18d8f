import multiprocessing
import time


class Saver(multiprocessing.Process):
    def __init__(self, disk, writing):
        super().__init__()
        self.disk = disk
        self.writing = writing

    def run(self):
        self.disk.acquire()
        self.writing.set()
        time.sleep(60)          # a very slow disk
        self.disk.release()


def main():
    disk = multiprocessing.Lock()
    writing = multiprocessing.Event()
    saver = Saver(disk, writing)
    saver.start()
    writing.wait()
    print("this takes too long, stop it")
    saver.terminate()
    saver.join()
    disk.acquire()
    print("now I save it myself")
    disk.release()


if __name__ == "__main__":
    main()
