from multiprocessing import Process
import time


def boil(what, secs):
    time.sleep(secs)
    print(what, "is ready")


if __name__ == "__main__":
    egg = Process(target=boil, args=("egg", 0.6))
    tea = Process(target=boil, args=("tea", 0.9))
    egg.start()
    tea.start()
    while egg.is_alive() or tea.is_alive():
        continue
    print("breakfast!")
