import multiprocessing as mp
import time

def compress(name, megabytes):
    time.sleep(megabytes / 100)
    print(f"[{name}] compressed {megabytes} MB")

if __name__ == "__main__":
    files = {"holiday.mov": 120, "cat.mov": 90, "birthday.mov": 150}
    running = {}
    for name, size in files.items():
        running[name] = mp.Process(target=compress, args=(name, size))
        running[name].start()
    for name, proc in running.items():
        proc.join(timeout=0.1)
        print(name, "finished with code", proc.exitcode)
    print("Total:", sum(files.values()), "MB compressed")
