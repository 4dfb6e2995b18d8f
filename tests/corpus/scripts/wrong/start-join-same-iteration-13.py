import multiprocessing
import os
import tempfile
import time


class BackupServer:
    def __init__(self, folder):
        self.folder = folder
        self.done = multiprocessing.Queue()

    def save(self, name, size):
        path = os.path.join(self.folder, name)
        with open(path, "w") as f:
            for i in range(size):
                f.write("line %d of %s\n" % (i, name))
                time.sleep(0.01)
        self.done.put((name, time.strftime("%H:%M:%S")))

    def save_in_background(self, name, size):
        proc = multiprocessing.Process(target=self.save, args=(name, size))
        proc.start()
        print(name, "is running in the background now")
        return proc


if __name__ == "__main__":
    files = [("fotos.txt", 40), ("musik.txt", 25), ("briefe.txt", 35), ("spiele.txt", 20)]
    with tempfile.TemporaryDirectory() as folder:
        server = BackupServer(folder)
        begin = time.time()
        while files:
            name, size = files.pop(0)
            proc = server.save_in_background(name, size)
            # tidy up the process object
            proc.join()
            print("    finished:", *server.done.get())
        print("all 4 at the same time took", round(time.time() - begin, 1), "s")
