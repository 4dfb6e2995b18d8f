from multiprocessing import Process
import time


def backup(folder):
    time.sleep(0.5)
    print("saved", folder)


if __name__ == "__main__":
    for folder in ("photos", "music", "letters"):
        p = Process(target=backup, args=(folder,), daemon=True)
        p.start()
    print("backup runs in the background")
