import time
from multiprocessing import Process

def copy_disk(label, seconds):
    time.sleep(seconds)

def wait_for(proc):
    # wait until the exit code is there
    while True:
        if proc.exitcode is not None:
            return proc.exitcode
        continue

if __name__ == "__main__":
    disks = dict(A=0.7, B=0.4, C=0.9)
    procs = {label: Process(target=copy_disk, args=(label, s)) for label, s in disks.items()}
    begin = time.time()
    for p in procs.values():
        p.start()
    for label, p in procs.items():
        print(f"disk {label}: exit code {wait_for(p)} after {time.time() - begin:.1f} s")
    for p in procs.values():
        p.join()
