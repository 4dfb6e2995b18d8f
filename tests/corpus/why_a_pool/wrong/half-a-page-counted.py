import socket
from multiprocessing import Pool
from urllib.parse import urlsplit


def count_words(url):
    parts = urlsplit(url)
    s = socket.create_connection((parts.hostname, parts.port))
    s.sendall(("GET " + parts.path + " HTTP/1.0\r\n\r\n").encode())
    answer = b""
    try:
        while piece := s.recv(1000):
            answer += piece
    except ConnectionError:
        pass
    s.close()
    head, _, body = answer.partition(b"\r\n\r\n")
    if b"200" not in head:
        return -1
    return len(body.split())


def count_all_words(urls, processes=4):
    with Pool(processes) as pool:
        return pool.map(count_words, urls)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
