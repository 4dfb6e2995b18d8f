from multiprocessing import Process
from time import sleep, perf_counter


def backup(disk):
    print("backup of", disk, "begins")
    sleep(1.5)
    print("backup of", disk, "written")


if __name__ == '__main__':
    t0 = perf_counter()
    disks = ['C', 'D', 'E']
    ps = [Process(target=backup, args=(d,)) for d in disks]
    for p in ps:
        p.start()
    for p in ps:
        p.join(timeout=0.1)     # a backup should not need more than 0.1 s

    print("All", len(ps), "backups are complete,")
    print("it took only", round(perf_counter() - t0, 2), "seconds")
    print("exit codes:", [p.exitcode for p in ps])
