from multiprocessing import Process
from time import sleep


def backup(folder):
    for part in range(4):
        sleep(0.25)
        print("  saved", folder, part + 1, "/ 4", flush=True)


if __name__ == "__main__":
    job = Process(target=backup, args=("documents",))
    job.start()
    job.join(0.3)      # the backup gets 0.3 seconds
    print("backup finished, exit code:", job.exitcode)
