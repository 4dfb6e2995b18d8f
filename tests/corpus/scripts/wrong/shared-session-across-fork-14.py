import multiprocessing
import socket
import socketserver
import time

WORDS = {"dog": "Hund", "cat": "Katze", "tree": "Baum", "house": "Haus", "sun": "Sonne",
         "moon": "Mond", "fish": "Fisch", "bird": "Vogel", "milk": "Milch"}


class Translator(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            word = line.decode().strip()
            time.sleep(0.02)
            self.wfile.write((WORDS[word] + "\n").encode())


class Dictionary:
    def __init__(self, address):
        self.sock = socket.create_connection(address, timeout=1)

    def translate(self, word):
        self.sock.sendall((word + "\n").encode())
        return self.sock.recv(100).decode().strip()


server = socketserver.TCPServer(("127.0.0.1", 0), Translator)


def init(the_dictionary):
    global dictionary
    dictionary = the_dictionary


def lookup(word):
    return f"{word} = {dictionary.translate(word)}"


if __name__ == "__main__":
    service = multiprocessing.Process(target=server.serve_forever, daemon=True)
    service.start()
    d = Dictionary(server.server_address)
    with multiprocessing.Pool(3, initializer=init, initargs=(d,)) as pool:
        for line in pool.imap(lookup, list(WORDS) * 3):
            print(line)
    service.terminate()
    service.join()
