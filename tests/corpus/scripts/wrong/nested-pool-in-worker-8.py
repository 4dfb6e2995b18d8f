import multiprocessing as mp


def scan_file(name):
    print("  scanning", name)


def scan_folder(folder):
    files = [f"{folder}/{i}.txt" for i in range(3)]
    helpers = [mp.Process(target=scan_file, args=(f,)) for f in files]
    for h in helpers:
        h.start()
    for h in helpers:
        h.join()
    return folder, len(files)


def main():
    pool = mp.Pool(processes=2)
    tickets = [pool.apply_async(scan_folder, args=(name,)) for name in ("music", "pictures")]
    pool.close()
    pool.join()
    for t in tickets:
        print("%s: %d files" % t.get())


if __name__ == "__main__":
    main()
