from multiprocessing import Process
from time import sleep

def scan(disk, files):
    sleep(files / 1000)
    print(f"disk {disk}: {files} files ok")

if __name__ == "__main__":
    disks = {"C": 150, "D": 250, "E": 100}
    ps = [Process(target=scan, args=item) for item in disks.items()]
    codes = [p.exitcode for p in ps if not p.start() and not p.join()]
    print("exit codes:", codes)
