import multiprocessing as mp
import time


class Logger(mp.Process):
    def __init__(self, measurements):
        super().__init__()
        self.daemon = True
        self.measurements = measurements

    def run(self):
        for i, m in enumerate(self.measurements):
            print("measurement", i, "=", m)
            time.sleep(0.4)
        print("logger finished")


def main():
    logger = Logger([21.5, 21.7, 22.0, 22.4])
    logger.start()
    time.sleep(0.1)
    print("main: that was all, the logger does the rest")


if __name__ == "__main__":
    main()
