"""Backup of several folders (only pretended), one process each."""
import time
from multiprocessing import Process as Proc


class Backup(Proc):
    def __init__(self, folder):
        super().__init__(self.copy, args=(folder,))

    def copy(self, folder):
        time.sleep(0.05)
        print("saved", folder)


def main():
    t = time.time()
    backups = []
    i = 0
    folders = ["music", "photos", "mails"]
    while i < len(folders):
        b = Backup(folders[i])
        b.start()
        backups.append(b)
        i += 1
    for b in backups:
        b.join()
    print("backup took %.1f s" % (time.time() - t))


if __name__ == "__main__":
    main()
