from multiprocessing import Process, Pipe


def printer(conn):
    while True:
        try:
            job = conn.recv()
        except EOFError:
            print("printer: no more jobs")
            break
        print("printing", job)


if __name__ == "__main__":
    ours, theirs = Pipe()
    p = Process(target=printer, args=(theirs,))
    p.start()
    for job in ["letter", "photo", "invoice"]:
        ours.send(job)
    ours.close()   # tells the printer that we are done
    p.join()
    print("office closed")
