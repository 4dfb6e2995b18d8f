import os
import tempfile
import time
import multiprocessing as mp


def count_log(folder, nr, lines):
    time.sleep(0.0015 * lines)
    with open(f"{folder}/part{nr}", "w") as f:
        f.write(str(lines))


def main():
    sizes = [600, 300, 450, 10]
    with tempfile.TemporaryDirectory() as folder:
        team = [mp.Process(target=count_log, args=(folder, i, s)) for i, s in enumerate(sizes)]
        for member in team:
            member.start()
        # they were started in order, so when the last one is ready all are ready
        team[-1].join()
        total = 0
        parts = os.listdir(folder)
        for part in parts:
            with open(os.path.join(folder, part)) as f:
                total += int(f.read() or 0)
        print(f"{len(parts)} of {len(sizes)} logs counted, {total} lines", flush=True)
        while any(m.is_alive() for m in team):
            time.sleep(0.05)


if __name__ == "__main__":
    main()
