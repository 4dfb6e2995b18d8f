import multiprocessing as mp

def scan(line):
    words = line.split()
    if "ERROR" not in words:
        raise SystemExit          # nothing to do for this line, stop here
    return words[0]

if __name__ == "__main__":
    log = """10:01 INFO started
10:02 ERROR disk full
10:03 INFO retry
10:04 ERROR gave up""".splitlines()

    p = mp.Pool(3)
    tasks = [p.apply_async(scan, (line,)) for line in log]
    p.close()
    for t in tasks:
        print("error at", t.get())
    p.join()
